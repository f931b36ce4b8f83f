import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element, ElementContent } from 'hast';
import type { Language } from '../../catalog/model/text.ts';
import { bilingual } from '../text/languages.ts';
import { element, rewritten } from '../text/markdown-rewrite.ts';
import { markdownAndHtmlTree } from '../text/markdown-tree.ts';

/** The comments that tests keep equal to those written on a pull request. */
const RECORDED = fileURLToPath(new URL('../../test/golden/actions/comments', import.meta.url));

const WORDS = bilingual(
  {
    caption: 'Svaret som det ser ut på GitHub. Exemplet är påhittat, så länkarna går inte att följa.',
    scrolls: 'Exempel',
  },
  {
    caption: 'The reply as it looks on GitHub. The example is made up, so the links cannot be followed.',
    scrolls: 'Example',
  },
);

/**
 * A picture, in text, of a comment that the catalog writes on a pull request: the recorded one of that name, made safe as
 * GitHub does it. Its headings and links are no headings and links of the page. `undefined` where none has that name.
 */
export function commentPicture(name: string, language: Language): ElementContent | undefined {
  const file = `${RECORDED}/${name}.${language}.md`;
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) return undefined;
  let scrolling = 0;
  const nextLabel = (): string => {
    scrolling += 1;
    return `${WORDS[language].scrolls} ${scrolling} (${name})`;
  };
  const content = rewritten(markdownAndHtmlTree(readFileSync(file, 'utf8')), (element) =>
    pictured(element, nextLabel),
  );
  const caption = element('figcaption', {}, [{ type: 'text', value: WORDS[language].caption }]);
  return element('figure', { className: ['comment-picture'] }, [
    caption,
    element('div', { className: ['comment'] }, content),
  ]);
}

/** `nextLabel`: a name for what scrolls by itself, another each time, as landmarks are told apart by their names. */
function pictured(item: Element, nextLabel: () => string): ElementContent {
  const { children } = item;
  if (/^h[1-6]$/.test(item.tagName)) return element('p', { className: ['comment-heading'] }, children);
  if (item.tagName === 'a') return element('span', { className: ['comment-link'] }, children);
  const scrolls = () => ({ tabIndex: 0, role: 'region', ariaLabel: nextLabel() });
  if (item.tagName === 'pre') return element('pre', scrolls(), children);
  const plain = element(item.tagName, {}, children);
  return item.tagName === 'table' ? element('div', { className: ['table'], ...scrolls() }, [plain]) : plain;
}
