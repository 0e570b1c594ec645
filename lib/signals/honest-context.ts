import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { hitsOf } from './reading/passages.ts';

const KINDS = /^(?:NewsArticle|ReportageNewsArticle|DiscussionForumPosting|QAPage|mediawiki.*|Wikipedia.*)$/iu;

/** News, a forum, or an encyclopedia: places that tell and ask rather than sell. */
export const honestContext: Detector = ({ observation, passages, warns }) => {
  const kind = observation.kinds.find((k) => KINDS.test(k));
  const terms = new Set(
    passages.filter((p) => p.zone === 'main').flatMap((p) => hitsOf(p, 'news', 'encyclopedia', 'forum').map((h) => h.term)),
  );
  return kind !== undefined || terms.size >= 3 || (warns && terms.size > 0)
    ? signal('honest-context', [], { kind: kind ?? [...terms].slice(0, 3).join(', ') })
    : null;
};
