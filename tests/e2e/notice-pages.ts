import type { NoticeView, ShowNotice } from '../../lib/warning/types.ts';

export const URL_OF_ALL = 'https://plain.example/';

export const CAUTION: NoticeView = {
  level: 'caution',
  lang: 'en',
  dir: 'ltr',
  theme: 'light',
  largeType: false,
  brand: 'CancelGuard',
  title: 'This is not China Mobile’s page,| and it offers to cancel for a fee',
  short: 'Unofficial page',
  text: 'They could keep the money.',
  open: 'official',
  openLabel: 'Open the official way',
  openShort: 'Official way',
  call: { label: 'Call 10086', href: 'tel:10086' },
  closeLabel: 'Dismiss',
  fields: [],
  anywayLabel: 'I understand, fill it in anyway',
};

export const INFO: NoticeView = {
  ...CAUTION,
  level: 'info',
  title: 'This is not the carrier’s page',
  text: 'It could be out of date.',
  open: 'guide',
  openLabel: 'See the official way',
  call: null,
  closeLabel: 'Close',
};

export const BANNER: ShowNotice = { view: CAUTION, repeat: false };
export const NOTE: ShowNotice = { view: INFO, repeat: false };

/** A quiet page about nothing, with what a test adds: the judge has nothing to say about it. */
export function plain(body = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Recipes</title>${head}</head><body style="margin:0;min-height:2000px"><h1 style="margin-top:160px">Noodles with spring onions</h1><p>Slice, heat the oil slowly, mix.</p><button id="own">Print</button>${body}</body></html>`;
}

/** A form whose second and third control the notice warns of; the page's own label and button stand beside them. */
export const FORM = plain(
  '<form style="width:380px;margin:20px 40px"><p><label>Number <input id="number"></label></p><p><label>Code <input id="code"></label> <button type="button" id="send">Send</button></p><p><label>Photo <input type="file" id="photo"></label></p><p><input id="after"></p></form>',
);

export const WITH_FIELDS: ShowNotice = {
  view: {
    ...CAUTION,
    fields: [
      { index: 1, title: 'Do not enter the code yet', text: 'With the code, someone could take your number.' },
      { index: 2, title: 'Do not attach photos yet', text: 'With these photos, someone could get a SIM.' },
    ],
  },
  repeat: false,
};
