import type { Translate } from '../text.ts';
import type { Message } from './facts.ts';

/** What a message to send looks like, with the reader's own words where the person fills something in: “PORT your number”. */
export function messageText({ sms }: Message, t: Translate): string {
  const filled = (what: 'Name' | 'Id' | 'Number'): string => t(`guide.port.ph${what}`);
  return sms.replace('{name}', filled('Name')).replace('{id}', filled('Id')).replace('{number}', filled('Number'));
}

/** A sentence cut at its places $1, $2 …, so that a link or a mark can stand there: text, place, text … in turn. */
export function cutAtPlaces(sentence: (places: readonly string[]) => string, places: number): readonly (string | number)[] {
  const marks = Array.from({ length: places }, (_, n) => String.fromCharCode(0xe000 + n));
  const text = sentence(marks);
  const pieces = text.split(/([\ue000-\ue0ff])/).filter((piece) => piece !== '');
  return pieces.map((piece) => (marks.includes(piece) ? piece.charCodeAt(0) - 0xe000 : piece));
}
