/**
 * The few design tokens that a notice needs, light and dark, as in lib/ui/tokens.css (a test holds the two together):
 * this room may not reach into ui, and all of the tokens would be a third of the script.
 */
export const TOKENS = {
  surface: '#ffffff #182220',
  sunk: '#e8edeb #22302c',
  text: '#14201d #e8f0ed',
  'text-2': '#45544f #b3c2bc',
  line: '#cfd8d4 #33423d',
  'line-strong': '#74847d #7b8d86',
  way: '#0a5c4d #7fd6bd',
  'way-hover': '#07473b #a2e5d1',
  'on-way': '#ffffff #06231c',
  danger: '#a3231a #ff9f92',
  'danger-soft': '#fbe8e5 #3a1813',
  'caution-fill': '#9a5f00 #f3c06a',
  'caution-soft': '#fff0d2 #33250c',
  info: '#29517d #9dc4ed',
  focus: '#3a2bd1 #b9b2ff',
};

const rule = (which: 0 | 1): string =>
  `{color-scheme:${which ? 'dark' : 'light'};${Object.entries(TOKENS)
    .map(([name, both]) => `--${name}:${both.split(' ')[which]}`)
    .join(';')}}`;

/** The tokens as rules for the notice's outermost element: light, dark by the system, and either as the settings say. */
export function tokenRules(): string {
  const dark = rule(1);
  return `.cg${rule(0)}@media(prefers-color-scheme:dark){.cg:not([data-theme=light])${dark}}.cg[data-theme=dark]${dark}`;
}
