import { type TextPlace, textsIn } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';

/**
 * Tags that exist in HTML, so that `<id>` in an address is not taken for one. Each pattern stops at the next
 * sign that could begin a new match, so all run in linear time.
 */
const MARKUP: readonly RegExp[] = [
  /<\/?(?:p|br|hr|a|b|i|u|em|strong|span|div|ul|ol|li|h[1-6]|table|thead|tbody|tr|td|th|img|font|small|sub|sup|code|pre|blockquote|script|style|iframe)(?:\s[^<>]*)?\/?>/iu,
  /&(?:nbsp|amp|lt|gt|quot|[aou]uml|aring|#\d{1,6});/iu,
  /\[[^[\]\n]+\]\((?:https?:|www\.|mailto:|\/|#)[^()\s]*\)/iu,
  /^#{1,6} \S/mu,
  /\*\*[^*\s][^*\n]*\*\*|(?<![\p{L}\p{N}_])__[^_\s][^_\n]*__(?![\p{L}\p{N}_])/u,
];

export const rule: Rule = {
  code: 'description-markup',
  severity: 'warning',
  kinds: ['catalog', 'publisher', 'dataset', 'service', 'series'],
  title: { sv: 'HTML eller Markdown i en text', en: 'HTML or Markdown in a text' },
  why: {
    sv:
      'Texterna i katalogen visas som vanlig text, både här och på de portaler som hämtar dem. Taggar, ' +
      'länkar och rubriker i HTML eller Markdown syns då som tecken mitt i texten.',
    en:
      'The texts of the catalog are shown as plain text, both here and on the portals that fetch them. Tags, ' +
      'links and headings in HTML or Markdown are then seen as signs in the middle of the text.',
  },
  sources: [
    {
      title: 'DCAT 3: dcterms:description, fritext',
      url: 'https://www.w3.org/TR/vocab-dcat-3/#Property:resource_description',
    },
  ],
  check: (entity) => textsIn(entity).flatMap(checkText),
};

function checkText({ pointer, text }: TextPlace): RuleFinding[] {
  const markup = MARKUP.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
  if (markup === undefined) return [];
  return [
    {
      pointer,
      message: {
        sv: `Texten innehåller formatering, ${quoted(markup).sv}, som kommer att synas som tecken.`,
        en: `The text holds formatting, ${quoted(markup).en}, which will be seen as signs.`,
      },
      remedy: {
        sv: 'Skriv vanlig text utan formatering. Länkar har egna fält: landingPage och page.',
        en: 'Write plain text without formatting. Links have fields of their own: landingPage and page.',
      },
    },
  ];
}
