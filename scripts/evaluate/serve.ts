import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { marked } from 'marked';
import type { Page, Route } from 'playwright-core';

export interface Served {
  readonly contentType: string;
  readonly body: Buffer | string;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Markdown as a plain site would show it: its first top heading is the title, else the file's name. */
function renderMarkdown(source: string, name: string): string {
  const heading = /^#\s+(.+)$/m.exec(source)?.[1];
  const title = escapeHtml((heading ?? name).trim());
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>${title}</title></head>\n<body><main>\n${marked.parse(source, { async: false })}</main></body></html>\n`;
}

/** A saved page as a server would send it, by the file's ending: .md as HTML, .txt as plain text, everything else as HTML. */
export function servedFile(file: string): Served {
  const kind = extname(file).toLowerCase();
  if (kind === '.md')
    return { contentType: 'text/html; charset=utf-8', body: renderMarkdown(readFileSync(file, 'utf8'), basename(file, kind)) };
  return { contentType: kind === '.txt' ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8', body: readFileSync(file) };
}

function withoutFragment(url: string): string {
  return new URL(url).href.split('#', 1)[0] ?? url;
}

/** Answers one address on this tab with one file; every other request of the tab but those of the extension's own pages is refused. */
export async function serveOnly(page: Page, url: string, served: Served): Promise<void> {
  const wanted = withoutFragment(url);
  await page.route('**/*', (route: Route) => {
    const asked = route.request().url();
    if (asked.startsWith('chrome-extension:')) return route.continue();
    const isPage =
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() && withoutFragment(asked) === wanted;
    return isPage ? route.fulfill({ status: 200, contentType: served.contentType, body: served.body }) : route.abort('blockedbyclient');
  });
}
