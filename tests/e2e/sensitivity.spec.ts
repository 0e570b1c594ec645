import type { Session } from '../../scripts/setup/session.ts';
import { expect, type Site, test } from './fixture.ts';
import { panelsOf } from './notice.ts';
import { agency, howTo, lookAlike } from './pages.ts';

type Sensitivity = 'Quiet' | 'Standard' | 'Strict';
type Shown = 'nothing' | 'note' | 'banner' | 'stop';

/** A newspaper's article with an offer in it: what speaks against the page and what speaks for it nearly make up for each other. */
const doubtful = {
  url: 'https://evening-courier-daily.net/2026/09/readers-ask',
  html: howTo.html
    .replace('</head>', '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script></head>')
    .replace('</article>', '<p>No time for it? We cancel your SIM for you: write to readers@evening-courier-daily.net.</p></article>'),
};

const SHOWN: Readonly<Record<Sensitivity, readonly (readonly [string, { url: string; html: string }, string, Shown])[]>> = {
  Quiet: [
    ['an honest page', howTo, 'info', 'nothing'],
    ['a newspaper with an offer', doubtful, 'info', 'nothing'],
    ['an agency', agency, 'caution', 'banner'],
    ['a trap', lookAlike, 'danger', 'stop'],
  ],
  Standard: [
    ['an honest page', howTo, 'info', 'note'],
    ['a newspaper with an offer', doubtful, 'info', 'note'],
    ['an agency', agency, 'caution', 'banner'],
    ['a trap', lookAlike, 'danger', 'stop'],
  ],
  Strict: [
    ['an honest page', howTo, 'info', 'note'],
    ['a newspaper with an offer', doubtful, 'caution', 'banner'],
    ['an agency', agency, 'caution', 'banner'],
    ['a trap', lookAlike, 'danger', 'stop'],
  ],
};

const stored = (session: Session) => session.own.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));

async function choose(session: Session, sensitivity: Sensitivity): Promise<void> {
  const { page } = await session.openTab();
  const radio = page.getByRole('radio', { name: new RegExp(`^${sensitivity} .`) });
  await page.goto(`chrome-extension://${session.extensionId}/options.html`);
  await radio.click();
  // Where it was chosen already there is nothing to store.
  if (sensitivity !== 'Standard') await expect.poll(() => stored(session)).toContain(sensitivity.toLowerCase());
  await page.reload();
  await expect(radio).toBeChecked();
  await page.close();
}

/** The level of a page, opened anew, and what the person sees of us there. */
async function seenOn(site: Site, page: { url: string; html: string }): Promise<{ level: string; shown: Shown }> {
  const tab = await site.open(page.url, page.html);
  const level = await site.level(tab);
  const [panel] = await panelsOf(tab.page);
  const stopped = /^chrome-extension:.*warning\.html/.test(tab.page.url());
  await tab.page.close();
  return { level, shown: stopped ? 'stop' : panel?.kind === 'field' ? 'nothing' : (panel?.kind ?? 'nothing') };
}

for (const sensitivity of ['Quiet', 'Standard', 'Strict'] as const)
  test(`“${sensitivity}”: ${SHOWN[sensitivity].map(([what, , , shown]) => `${what}: ${shown}`).join(', ')}`, async ({ site, session }) => {
    await choose(session, sensitivity);
    for (const [what, page, level, shown] of SHOWN[sensitivity]) expect(await seenOn(site, page), what).toEqual({ level, shown });
  });
