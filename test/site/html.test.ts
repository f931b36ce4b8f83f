import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Content, escapeHtml, Html, html, isSafeAddress, raw } from '../../site/text/html.ts';
import { elementsOf } from './elements.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '`alert(1)`',
  '\u0000<b>',
];

/** The number of elements that a browser makes of any document: html, head, body, and here one paragraph. */
const PLAIN = 4;

/** The text and the attribute that a browser makes of markup with one `<p title>`. */
function read(markup: string): { text: string; title: string; elements: number } {
  const elements = elementsOf(markup);
  const paragraph = elements.find(({ name }) => name === 'p')!;
  return { text: paragraph.text, title: paragraph.attributes.title!, elements: elements.length };
}

describe('html', () => {
  test.each(HOSTILE)('%s stays text', (hostile) => {
    const { text, title, elements } = read(html`<p title="${hostile}">${hostile}</p>`.markup);
    expect(elements).toBe(PLAIN);
    expect(title).toBe(hostile.replaceAll('\u0000', '\ufffd'));
    expect(text).toBe(hostile.replaceAll('\u0000', ''));
  });

  test('whatever the text, a browser reads back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text !== '' && !/\r|\0|\p{Surrogate}/u.test(text));
        expect(read(html`<p title="${text}">${text}</p>`.markup)).toEqual({
          text,
          title: text,
          elements: PLAIN,
        });
      }),
    );
  });

  test('puts lists together, leaves nothing for what is not there, nests markup', () => {
    const items: Content = [html`<li>1</li>`, undefined, false, null, ['<', 2]];
    expect(html`<ul>${items}</ul>`.markup).toBe('<ul><li>1</li>&lt;2</ul>');
    expect(html`${''}${0}`.markup).toBe('0');
  });

  test('only what html and raw have made counts as markup', () => {
    expect(html`${raw('<b>x</b>')}`.markup).toBe('<b>x</b>');
    expect(Html.is({ markup: '<b>x</b>' })).toBe(false);
    // @ts-expect-error an object that looks like markup is refused by the compiler
    expect(() => html`${{ markup: '<b>' }}`).toThrow();
  });

  test('markup in an attribute is a mistake in the template', () => {
    expect(() => html`<p title="${html`<b>x</b>`}"></p>`).toThrow(/attribute/);
  });

  test.each([
    ['an unquoted attribute', (text: string) => html`<p title=${text}></p>`],
    ['the name of an attribute', (text: string) => html`<p ${text}></p>`],
    ['a script', (text: string) => html`<script>const x = "${text}"</script>`],
    ['a style sheet', (text: string) => html`<style>p { color: ${text} }</style>`],
    ['an event', (text: string) => html`<p onclick="${text}"></p>`],
    ['a style', (text: string) => html`<p style="${text}"></p>`],
  ])('refuses a template with a value in %s', (_where, template) => {
    expect(() => template('x')).toThrow(/cannot stand here/);
  });

  test('text after a tag, a quote in text and a comparison are text', () => {
    expect(html`<p class="a">it's "${'<'}" ${'>'}</p>`.markup).toBe('<p class="a">it\'s "&lt;" &gt;</p>');
    expect(html`<input value="${'a'}" data-x="${'b"'}">`.markup).toBe('<input value="a" data-x="b&quot;">');
    expect(html`<script src="/a.js"></script><p>${'x'}</p>`.markup).toContain('<p>x</p>');
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'https://example.se/\u0000',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'file:///etc/passwd',
    '',
  ])('%s is not linked to', (address) => {
    expect(html`<a href="${address}">x</a>`.markup).toBe('<a href="about:invalid">x</a>');
  });

  test.each([
    'https://example.se/?a=1&b=2',
    'http://example.se/å',
    'ftp://example.se/a.csv',
    'mailto:a@example.se',
    'tel:+4618',
    '/a/',
    '#b',
    '?q=c',
  ])('%s is', (address) => {
    expect(isSafeAddress(address)).toBe(true);
    expect(html`<a href="${address}">x</a>`.markup).toBe(`<a href="${escapeHtml(address)}">x</a>`);
  });

  test('only a whole attribute is an address', () => {
    expect(html`<a href="/x/${'a b'}/">x</a>`.markup).toBe('<a href="/x/a b/">x</a>');
    expect(html`<a title="${'javascript:x'}">x</a>`.markup).toContain('javascript:x');
  });
});
