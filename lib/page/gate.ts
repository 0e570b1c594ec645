/** generated/gate.json: what scripts/words.ts makes of the `gate` parts of data/words and of the directory's largest brands. Sources of regular expressions, but for the last. */
export interface GateWords {
  /** Words of ending something. */
  readonly act: string;
  /** Words of a mobile line. */
  readonly thing: string;
  /** Words that say both. */
  readonly whole: string;
  /** Names of messengers, and what a helper asks for. */
  readonly via: string;
  /** Brand labels within a host name, as they are, parted by "|". */
  readonly hosts: string;
}

/**
 * How far from the thing an act and a messenger may stand, in UTF-16 units, and how many of both are looked at in one text. A trap may
 * have a word of its own for ending a line; how its helper is reached, or what he wants, it must say.
 */
const NEAR = 100;
const NEAR_VIA = 600;
const MARKS = 100;
/** Chromium compiles an expression for a shorter text twice (--regexp-tier-up): first to byte code, then, for the page's text, to machine code. */
const LONG = 1_000;
/** Accents, vowel signs and the hamza upon a letter, which people leave out, and zero-width and bidi controls and soft hyphens, which hide a word. As in words/fold.ts, in short. */
const DROPPED = /[\u0300-\u036f\u064b-\u0655\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Blanks and marks set between Han characters to break a word up. Marks are rarer than what stands before them, so they are looked for first: a third of the time. */
const BROKEN = /[ .·*_|+~^]{1,2}(?<=[\u4e00-\u9fff][ .·*_|+~^]{1,2})(?=[\u4e00-\u9fff])/g;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replace(BROKEN, '')
    .padEnd(LONG);

/** Whether a text speaks of ending a mobile line, and whether a host bears a carrier's brand. Cheap; wide rather than narrow, for what it lets through is judged in full. */
export interface Gate {
  speaks(text: string): boolean;
  knows(host: string): boolean;
}

/**
 * @param words sources of regular expressions, folded (lower case, NFKC)
 * @returns the gate; cost is linear in the text
 */
export function makeGate({ act, thing, whole, via, hosts }: GateWords): Gate {
  // Words that say both are the first group, messengers the second.
  const marks = new RegExp(`(${whole})|(${via})|${act}`, 'g');
  return {
    speaks(text) {
      const folded = fold(text);
      // What stands around the marks is searched in one go: the first call of an expression is what costs.
      let around = '';
      marks.lastIndex = 0;
      for (let n = 0, hit = marks.exec(folded); hit && n < MARKS; n++, hit = marks.exec(folded)) {
        if (hit[1]) return true;
        const near = hit[2] ? NEAR_VIA : NEAR;
        around += `${folded.slice(Math.max(0, hit.index - near), hit.index + near)}\n`;
      }
      return around !== '' && new RegExp(thing).test(around.padEnd(LONG));
    },
    knows: (host) => hosts.split('|').some((label) => host.includes(label)),
  };
}
