import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSchema } from '../../catalog/check/json-schema/check.ts';
import { CODES } from '../../catalog/check/validate/codes.ts';
import { type SourceFile, validate } from '../../catalog/check/validate/validate.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { type Guide, guidesIn } from '../../catalog/cooperation/guide.ts';
import { identify } from '../../catalog/model/entity.ts';
import type { Language } from '../../catalog/model/text.ts';
import { buildPages } from '../../site/build/build-pages.ts';
import { catalogOf, fixtureFiles, realGuides } from './built-site.ts';
import { elementsOf, type ReadElement } from './elements.ts';

const GUIDES = guidesOf(await realGuides());

function guidesOf(files: readonly SourceFile[]): Guide[] {
  return guidesIn(validate(files).cooperation);
}

function pairOf(id: string): Record<Language, Guide | undefined> {
  const [sv, en] = ['sv', 'en'].map((language) =>
    GUIDES.find((one) => one.id === id && one.language === language),
  );
  return { sv, en };
}

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

const FRONT =
  'title: T\ndescription: D\naudience: publisher\nreviewed: 2026-11-25\norder: 1\nrules: [licence-missing]';

test('guides stand in their order; one with errors is left out', () => {
  const text = `---\n${FRONT}\n---\nText`;
  const found = guidesOf([
    file('cooperation/knowledge/a.sv.md', text.replace('order: 1', 'order: 2')),
    file('cooperation/knowledge/b.en.md', text),
    file('cooperation/knowledge/c.sv.md', 'Text'),
    file('cooperation/knowledge/d.sv.md', text.replace('publisher', 'nobody')),
    file('cooperation/knowledge/e.sv.md', text.replace('order: 1', '')),
  ]);
  expect(found.map(({ id, language }) => `${id} ${language}`)).toEqual(['b en', 'a sv', 'e sv']);
});

describe.each([...new Set(GUIDES.map(({ id }) => id))])('%s', (id) => {
  const { sv, en } = pairOf(id);

  test('is there in both languages, with the same facts and as many parts', () => {
    const facts = ({ data: { audience, order, reviewed, rules } }: Guide) => ({
      audience,
      order,
      reviewed,
      rules,
    });
    expect(en && facts(en)).toEqual(sv && facts(sv));
    const parts = (guide: Guide | undefined) => guide?.body.match(/^(?:#+ |```|\[\^|\| ---|\d\. )/gm);
    expect(parts(en)).toEqual(parts(sv));
    const cited = (guide: Guide | undefined) => guide?.body.match(/\[\^[a-z]+\](?!:)/g)?.sort();
    expect(cited(en)).toEqual(cited(sv));
  });

  test.each(['sv', 'en'] as const)('%s: each source is cited, told of and linked', (language) => {
    const body = pairOf(id)[language]?.body ?? '';
    const cited = new Set([...body.matchAll(/\[\^([^\]]+)\](?!:)/g)].map((match) => match[1]));
    const told = [...body.matchAll(/^\[\^([^\]]+)\]: (.*)$/gm)];
    expect(told.map((match) => match[1]).sort()).toEqual([...cited].sort());
    expect(told.filter((match) => !/\[[^\]]+\]\(https:\/\/[^)]+\)/.test(match[2] ?? ''))).toEqual([]);
  });

  test('the rules that it explains exist', () => {
    const codes = new Set(CODES.map(({ code }) => code));
    expect((sv?.data.rules ?? []).filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each(['sv', 'en'] as const)('%s: the files that it shows hold', (language) => {
    const body = pairOf(id)[language]?.body ?? '';
    for (const [, path = '', yaml = ''] of body.matchAll(/^```yaml (\S+)\n([\s\S]*?)^```/gm)) {
      const { data, findings } = readYaml(new TextEncoder().encode(yaml));
      const kind = identify(path)?.kind;
      expect([path, kind]).not.toEqual([path, undefined]);
      const found = [...findings, ...checkSchema(kind!, data).findings];
      // Only a part of a file is shown: what it must hold beside that is not there.
      expect([path, found.filter(({ code }) => code !== 'missing-key')]).toEqual([path, []]);
    }
  });
});

const HOSTILE = `Text <script>alert(1)</script><img src=x onerror=alert(1)>

<iframe src="https://ond.example.se"></iframe>

[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](//ond.example.se) [e](vbscript:x)
[f](../../../etc/passwd) [g](fil.txt) ![bild](https://ond.example.se/spion.png) <https://ond.example.se>

## Samma
## Samma
### <b onclick="x">fet</b>

- [ ] att göra

| a | b |
| :-- | --: |
| <b>x</b> | 2 |

\`\`\`bot-comment
../../../package
\`\`\`

\`\`\`"><script>x</script>
kod
\`\`\`

En not[^a].

[^a]: <b>Not</b> [länk](javascript:x)
`;

describe('on the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const pageAt = (address: string): string => readFileSync(join(folder, address, 'index.html'), 'utf8');
  const inMain = (address: string): ReadElement[] => {
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(pageAt(address)) ?? [];
    return elementsOf(main);
  };

  beforeAll(async () => {
    const texts = [
      file('cooperation/knowledge/fientlig.sv.md', `---\n${FRONT}\n---\n${HOSTILE}`),
      file(
        'cooperation/knowledge/lankar.en.md',
        `---\n${FRONT}\n---\n# First\n\n[a](fientlig.sv.md#samma) [b](/regler/) [c](../../README.md) [d](#first) [e](../../../../issues/new?template=3-ny-datamangd.yml) [f](/dcat.rdf) [g](../../../../annat)\n\n\`\`\`bot-comment\nfailing\n\`\`\`\n`,
      ),
    ];
    await buildPages({ ...catalogOf([...fixtureFiles(), ...texts]), output: folder, quiet: true });
  });

  test('hostile text stays text', () => {
    const elements = inMain('kunskap/fientlig');
    const names = new Set(elements.map(({ name }) => name));
    expect(['script', 'img', 'iframe', 'b'].filter((name) => names.has(name))).toEqual([]);
    const attributes = elements.flatMap((one) => Object.keys(one.attributes));
    expect(attributes.filter((name) => /^on|^style$/.test(name))).toEqual([]);
    const links = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(links.filter((href) => !/^(?:\/(?!\/)|#|https:\/\/)/.test(href))).toEqual([]);
    expect(links.filter((href) => href.includes('ond.example.se'))).toEqual(['https://ond.example.se']);
    expect(pageAt('kunskap/fientlig')).not.toContain('"private"');
  });

  test('ids are unique, and those of a text begin with _', () => {
    const ids = inMain('kunskap/fientlig').flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !id.startsWith('_') && id !== 'footnote-label')).toEqual([]);
    expect(ids).toContain('_samma');
    expect(ids).toContain('_samma-1');
  });

  test('links lead to guides, pages and files, in the site’s language', () => {
    const hrefs = inMain('en/knowledge/lankar').flatMap(({ attributes: { href } }) => href ?? []);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '/en/knowledge/fientlig/#_samma',
        '/en/rules/',
        expect.stringMatching(/^https:\/\/github\.com\/.*\/blob\/main\/README\.md$/),
        '#_first',
        expect.stringMatching(
          /^https:\/\/github\.com\/[^/]+\/[^/]+\/issues\/new\?template=3-ny-datamangd\.yml$/,
        ),
        '/dcat.rdf',
      ]),
    );
  });

  test('a recorded comment is a picture: its headings and links are none of the page', () => {
    const [figure] = inMain('en/knowledge/lankar').filter(
      ({ attributes }) => attributes.class === 'comment-picture',
    );
    expect(figure?.text).toContain('things need to be corrected');
    const markup = /<figure class="comment-picture">[\s\S]*?<\/figure>/.exec(pageAt('en/knowledge/lankar'));
    const names = elementsOf(markup?.[0] ?? '').map(({ name }) => name);
    expect(names.filter((name) => /^h\d$|^a$/.test(name))).toEqual([]);
    expect(names).toContain('table');
  });

  test('what is written in one language only is told so in the other, and marked as such', () => {
    const english = inMain('en/knowledge/fientlig');
    expect(english.find(({ name }) => name === 'h1')?.attributes.lang).toBe('sv');
    expect(english.some(({ text }) => text === 'The page is in Swedish only.')).toBe(true);
    const swedish = inMain('kunskap/lankar');
    expect(swedish.some(({ text }) => text === 'Sidan finns bara på engelska.')).toBe(true);
  });

  test('a rule leads to the guides that explain it, and they to the rule', () => {
    const hrefs = (address: string) => inMain(address).flatMap(({ attributes: { href } }) => href ?? []);
    expect(hrefs('regler/licence-missing')).toContain('/kunskap/fientlig/');
    expect(hrefs('kunskap/fientlig')).toContain('/regler/licence-missing/');
  });
});

test('a catalog without guides says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  await buildPages({ ...catalogOf(fixtureFiles()), output: folder, quiet: true });
  expect(readFileSync(join(folder, 'kunskap/index.html'), 'utf8')).toContain('Här finns ännu inga guider.');
  rmSync(folder, { recursive: true });
});
