/** generated/gate.json: what scripts/words.ts makes of the `gate` parts of data/words and of the directory's largest brands. Sources of regular expressions. */
export interface GateWords {
  /** Words of ending something. */
  readonly act: string;
  /** Words of a mobile line. */
  readonly thing: string;
  /** Words that say both. */
  readonly whole: string;
  /** Brand labels within a host name. */
  readonly hosts: string;
}

/** How far apart the act and the thing may stand, in UTF-16 units, and how many acts are looked at in one text. */
const NEAR = 140;
const ACTS = 80;
/** Accents, which people leave out, and zero-width and bidi controls and soft hyphens, which hide a word. As in words/fold.ts, in short. */
const DROPPED = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Blanks and marks set between Han characters to break a word up. */
const BROKEN = /(?<=[\u4e00-\u9fff])[ .·*_|+~^]{1,2}(?=[\u4e00-\u9fff])/g;

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(DROPPED, '').normalize('NFC').replace(/đ/g, 'd').replace(/ı/g, 'i').replace(BROKEN, '');

/** Whether a text speaks of ending a mobile line, and whether a host bears a carrier's brand. Cheap; wide rather than narrow, for what it lets through is judged in full. */
export interface Gate {
  speaks(text: string): boolean;
  knows(host: string): boolean;
}

/**
 * @param words sources of regular expressions, folded (lower case, NFKC)
 * @returns the gate; cost is linear in the text
 */
export function makeGate({ act, thing, whole, hosts }: GateWords): Gate {
  const acts = new RegExp(act, 'g');
  const things = new RegExp(thing);
  const wholes = new RegExp(whole);
  const brands = new RegExp(hosts);
  return {
    speaks(text) {
      const folded = fold(text);
      if (wholes.test(folded)) return true;
      acts.lastIndex = 0;
      for (let n = 0, hit = acts.exec(folded); hit && n < ACTS; n++, hit = acts.exec(folded)) {
        if (things.test(folded.slice(Math.max(0, hit.index - NEAR), hit.index + NEAR))) return true;
      }
      return false;
    },
    knows: (host) => brands.test(host),
  };
}
