import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A page that holds all pictures side by side, one row per surface. */
export function writeSheet(folder: string, pictures: readonly string[]): string {
  const rows = Map.groupBy(pictures, (file) => basename(file).split('.')[0] ?? '');
  const cell = (file: string): string =>
    `<figure><img src="${basename(file)}" alt=""><figcaption>${basename(file, '.png').split('.').slice(1).join(' ')}</figcaption></figure>`;
  const body = [...rows].map(([name, files]) => `<section><h2>${name}</h2><div>${files.map(cell).join('')}</div></section>`).join('\n');
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>CancelGuard: every surface</title><style>body{font:14px/1.4 system-ui;margin:24px;background:#ddd;color:#111}div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0}img{height:360px;display:block;border:1px solid #999}h2{margin:24px 0 8px}</style>${body}`,
  );
  return file;
}
