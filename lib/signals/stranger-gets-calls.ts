import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';
import { hotlinesNamed, isKnown } from './reading/strange-number.ts';

/** Numbers that manuals make up: 0123456, 5555555. */
const MADE_UP = /012345|123456|234567|345678|456789|987654|(\d)\1{5}/u;
/** Calls that are sent to one's own mailbox reach nobody else. */
const MAILBOX =
  /voice ?mail|mailbox|répondeur|repondeur|messagerie vocale|buzón|buzon|caixa postal|segreteria|语音信箱|語音信箱|留守番|留守電|음성사서함|автоответчик|голосов(?:ая|ую|ой) почт|hộp thư thoại|kotak suara|ฝากข้อความ|sesli mesaj|البريد الصوتي|वॉइसमेल/u;

/** Calls are to be sent to a number that is none of the hotlines of the carriers named, nor one that a manual makes up: somebody sits there. */
export const strangerGetsCalls: Detector = ({ diverts, carriers, knowledge, warns }) => {
  if (warns) return null;
  const known = hotlinesNamed(carriers, knowledge.directory);
  const found = diverts.find(({ target, passage }) => !MADE_UP.test(target) && !isKnown(target, known) && !MAILBOX.test(passage.text));
  return found ? signal('stranger-gets-calls', [quote(found.passage, found.start, found.end)], { phone: found.target }) : null;
};
