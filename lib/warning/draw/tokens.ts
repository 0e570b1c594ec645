/**
 * The few design tokens that a notice needs, light and dark, as in lib/ui/tokens.css (a test holds the two together):
 * this room may not reach into ui, and all of the tokens would be a third of the script.
 */
export const TOKENS = {
  surface: '#FFFFFF #182220',
  sunk: '#E8EDEB #22302C',
  text: '#14201D #E8F0ED',
  'text-2': '#45544F #B3C2BC',
  line: '#CFD8D4 #33423D',
  'line-strong': '#74847D #7B8D86',
  way: '#0A5C4D #7FD6BD',
  'way-hover': '#07473B #A2E5D1',
  'on-way': '#FFFFFF #06231C',
  danger: '#A3231A #FF9F92',
  'danger-soft': '#FBE8E5 #3A1813',
  'caution-fill': '#9A5F00 #F3C06A',
  'caution-soft': '#FFF0D2 #33250C',
  info: '#29517D #9DC4ED',
  focus: '#3A2BD1 #B9B2FF',
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
