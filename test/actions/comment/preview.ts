/*
 * Shows the comments of the examples as GitHub does: writes each as a page to a folder and, where one is named,
 * pictures of them. `npm run preview-comments -- [folder]`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePlan } from '../../../actions/pull-request/make-plan.ts';
import type { Language } from '../../../catalog/model/text.ts';
import { startBrowser } from '../../site/browser.ts';
import { EXAMPLES } from './examples.ts';
import { rendered } from './rendered.ts';

const CSS = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);

/** GitHub's frame around a comment, as wide as it is there. */
const FRAME =
  'body{margin:16px;background:#fff}.markdown-body{max-width:860px;border:1px solid #d1d9e0;border-radius:6px;padding:16px;font-size:14px}';

function page(markdown: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${CSS}${FRAME}</style><article class="markdown-body">${rendered(markdown).replaceAll('<details>', '<details open>')}</article>`;
}

const folder = resolve(process.argv[2] ?? '_comments');
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
const tab = await browser.newPage({ viewport: { width: 930, height: 600 } });
for (const [name, example] of Object.entries(EXAMPLES)) {
  const { observation, assessment } = example();
  for (const language of ['sv', 'en'] as Language[]) {
    const settings = { ...observation.settings, language };
    const file = join(folder, `${name}.${language}.html`);
    writeFileSync(file, page(makePlan({ ...observation, settings }, assessment).comment));
    await tab.goto(pathToFileURL(file).href);
    await tab.screenshot({ path: file.replace(/html$/, 'png'), fullPage: true });
    console.log(file);
  }
}
await browser.close();
