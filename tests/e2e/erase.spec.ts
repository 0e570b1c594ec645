import type { Page } from '@playwright/test';
import { setDesk } from '../../scripts/setup/own-side.ts';
import type { Session } from '../../scripts/setup/session.ts';
import { expect, type Site, test } from './fixture.ts';
import { noticeText } from './notice.ts';
import { agency, howTo, lookAlike } from './pages.ts';

const AGENCY = new URL(agency.url).host;

async function own(session: Session, path: string): Promise<Page> {
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  return page;
}

/** Everything that is kept: on this machine and for this session. */
const kept = (session: Session) =>
  session.own.evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));

const keys = (session: Session) =>
  session.own.evaluate(async () => Object.keys({ ...(await chrome.storage.local.get(null)), ...(await chrome.storage.session.get(null)) }));
