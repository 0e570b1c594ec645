/** Letters of scripts that say much in few: Han, kana, Hangul and Thai. */
export const WIDE = /[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af\u0e00-\u0e7f]/u;
