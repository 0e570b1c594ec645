import { contactAt } from './contact-at.ts';
import { type Name, soughtAt, UNNAMED } from './contact-beside.ts';
import type { Contact } from './contacts.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { gap, type Span } from './span.ts';

/** How near a name in quotation marks stands to the verb that has it looked for, and how long it may be. */
const SOUGHT_NEAR = 12;
/** How far from the messenger the name may stand where the verb is right behind it, and how near that is. */
const SOUGHT_FAR = 24;
const VERB_LAST = 2;
const VERB_NEAR = 4;
const QUOTED_NAME = /[“「『«"']([^”」』»"'\n]{2,20})[”」』»"']/gu;

/** A name in any script that is to be looked for in a messenger: 'in KakaoTalk search for "Mr Kim closes"', in this order; in Japanese the verb comes last. */
export function sought(p: Passage): Contact[] {
  if (has(p, 'warn', 'asked', 'negation')) return [];
  return p.messengers
    .filter((m) => m.category === 'strong' && m.lang !== UNNAMED)
    .flatMap((name) => {
      const plain = nameBeforeVerb(p, name);
      if (plain) return [plain];
      const verb = hitsOf(p, 'seek').find((v) => v.start >= name.end && v.start - name.end <= SOUGHT_NEAR);
      const names = [...p.text.matchAll(QUOTED_NAME)].filter((m) => m.index >= name.end);
      const quoted =
        (verb && names.find((m) => m.index >= verb.end && m.index - verb.end <= SOUGHT_NEAR)) ??
        names.find(
          (m) =>
            m.index - name.end <= SOUGHT_FAR &&
            hitsOf(p, 'seek').some((v) => v.start >= spanOf(m).end && v.start - spanOf(m).end <= VERB_LAST),
        );
      const isChannel = quoted && hitsOf(p, 'follow', 'official').some((f) => gap(f, spanOf(quoted)) <= CHANNEL_NEAR);
      return quoted && !isChannel
        ? [contactAt(p, name.lang, quoted[1] ?? '', 'handle', quoted.index, quoted.index + quoted[0].length)]
        : [];
    });
}

/** How near before the verb a word of denial stands. */
const DENIED_NEAR = 8;
/** What is looked for there is a program. */
const STORE = /\b(?:app|play) ?store|google play|アプリストア|应用(?:市场|商店)|應用(?:程式)?商店|앱 ?스토어|플레이 ?스토어/u;

/** "Look up ann_closes on the picture app", where something is asked for that nobody honest has sent to a name: the app may have any name. */
export function soughtByName(p: Passage): Contact[] {
  if (has(p, 'warn', 'asked', 'official', 'follow') || STORE.test(p.text) || !has(p, 'askIdPhoto', 'askCode', 'askPay')) return [];
  const denied = (verb: Span): boolean => hitsOf(p, 'negation').some((n) => n.end <= verb.start && verb.start - n.end <= DENIED_NEAR);
  return hitsOf(p, 'seek', 'contactVerb')
    .flatMap((verb) => (denied(verb) ? [] : (soughtAt(p, verb.end, UNNAMED) ?? [])))
    .slice(0, 1);
}

/** How far before a sign said in words its messenger may be named. */
const SIGN_NEAR = 16;
/** A name of letters alone, right behind a sign that stands behind a messenger's name: "Telegram: at sign annacloses". */
const SIGNED = /^[^\p{L}\p{N}@]{0,4}([a-z][a-z0-9_.]{3,31})(?![a-z0-9_.@])/u;

/** A name behind a sign said in words, for people alone to read: "write: at sign + ann_closes5". */
export function behindSign(p: Passage): Contact[] {
  if (has(p, 'warn', 'asked')) return [];
  const found = hitsOf(p, 'signWord').flatMap((sign) => {
    const name = p.messengers.find((m) => m.lang !== UNNAMED && m.end <= sign.start && sign.start - m.end <= SIGN_NEAR);
    const plain = name ? SIGNED.exec(p.text.slice(sign.end)) : null;
    if (name && plain?.[1]) return [contactAt(p, name.lang, plain[1], 'handle', sign.end, sign.end + plain[0].length)];
    return has(p, 'contactVerb', 'seek') ? (soughtAt(p, sign.end, name?.lang ?? UNNAMED) ?? []) : [];
  });
  return found.slice(0, 1);
}

/** A name as messengers give it, between the messenger and the verb that has it looked for: "紙飛行機のアプリで abc_8 を検索". */
const TOKEN = /(?<![a-z0-9_.@-])((?=[a-z0-9_.-]*[0-9_])[a-z][a-z0-9_.-]{3,31})(?![a-z0-9_.@-])/gu;

function nameBeforeVerb(p: Passage, name: Name): Contact | null {
  for (const m of p.text.slice(name.end, name.end + SOUGHT_FAR * 2).matchAll(TOKEN)) {
    const [start, end] = [name.end + m.index, name.end + m.index + m[0].length];
    if (start - name.end <= SOUGHT_FAR && hitsOf(p, 'seek').some((v) => v.start >= end && v.start - end <= VERB_NEAR))
      return contactAt(p, name.lang, m[0], 'handle', start, end);
  }
  return null;
}

/** How near a word for a mini-program or a channel makes the name one of those: nobody answers there. */
const CHANNEL_NEAR = 2;
const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });
