import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import { type BuiltSite, buildSite, fixtureFiles } from './built-site.ts';
import { elementsOf } from './elements.ts';

const HOSTILE = `"'><x-hostile onclick=alert(1)></title></script><script>alert(1)</script><!--`;

/** The fixtures with hostile text at the end of everything that people write freely. */
function hostileFiles(): SourceFile[] {
  return fixtureFiles().map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const quoted = HOSTILE.replaceAll('"', '\\"');
    const hostile = text
      .replaceAll(/^( +(?:sv|en|fn): )([^"{[\n]+)$/gm, `$1"$2 ${quoted}"`)
      .replaceAll(/((?:sv|en): )([^"{},[\]\n]+)([,}\n])/g, (all, key, words, after) =>
        all.includes('x-hostile') ? all : `${key}"${words.trim()} ${quoted}"${after}`,
      );
    return { path, bytes: new TextEncoder().encode(hostile) };
  });
}

describe('hostile text in every file', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(hostileFiles());
  });
  afterAll(() => site.remove());

  test('the text is there, as text', () => {
    expect(site.pages.get('/datasets/exempelkommun/badplatser/')).toContain(
      '&lt;x-hostile onclick=alert(1)&gt;',
    );
    const h1 = elementsOf(site.pages.get('/datasets/exempelkommun/badplatser/')!).find(
      ({ name }) => name === 'h1',
    );
    expect(h1?.text).toBe(`Badplatser ${HOSTILE}`);
  });

  test('and makes no element and no attribute on any page', () => {
    for (const [page, text] of site.pages) {
      const elements = elementsOf(text);
      const made = elements.filter(
        ({ name, text, attributes }) =>
          name === 'x-hostile' ||
          (name === 'script' && text !== '' && attributes.type !== 'application/ld+json'),
      );
      const attributes = elements.flatMap((element) => Object.keys(element.attributes));
      expect([page, made, attributes.filter((name) => name.startsWith('on'))]).toEqual([page, [], []]);
    }
  });
});
