import { describe, expect, it } from 'vitest';
import { plainWarning } from '../../../lib/warning/plain.ts';
import { warningFor } from '../../../lib/warning/view.ts';
import { directory, IDS, LOCALES, signal, translator, verdict } from './fakes.ts';

const ID = 'us-verizon';
const judged = (id: (typeof IDS)[number]) =>
  verdict({
    carrierId: ID,
    reasons: [signal(id, { params: { carrier: ID, channel: 'telegram', count: '7', domain: 'verizon.com', fee: '68' } })],
    officialWays: [{ kind: 'cancel-page', carrierId: ID, href: 'https://www.verizon.com/x' }],
  });

describe.each(LOCALES)('a warning without the directory, %s', (file, lang) => {
  const t = translator(file);

  it.each(IDS)('%s: says what was found and never an id', (id) => {
    const view = plainWarning(judged(id), { t, lang });
    expect(JSON.stringify(view)).not.toContain(ID);
    expect(view.title.startsWith(t('warning.not_known')) || id === 'host-lookalike').toBe(true);
    expect(view.way.main.kind).toBe('search');
    expect(view.finding).toBe(warningFor(judged(id), { t, lang, directory }).finding);
  });
});
