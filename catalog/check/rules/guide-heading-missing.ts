import { distance } from 'fastest-levenshtein';
import { guideHeadings } from '../../model/contents/guide-headings.ts';
import { type HeadingLink, headingLinksIn } from '../../model/contents/guide-links.ts';
import { slugOf } from '../../model/contents/heading-ids.ts';
import type { CooperationEntity } from '../../model/cooperation.ts';
import type { Range } from '../../model/issues/issue.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleContext, RuleFinding } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';

/** A hostile guide can have hundreds of thousands of links and headings: no more are told of, compared and named. */
const MOST_TOLD = 200;
const MOST_COMPARED = 200;
const LONGEST_COMPARED = 100;
const MOST_NAMED = 5;

export const rule: Rule<'guide'> = {
  code: 'guide-heading-missing',
  severity: 'warning',
  kinds: ['guide'],
  title: { sv: 'Länk till en rubrik som inte finns', en: 'Link to a heading that does not exist' },
  why: {
    sv:
      'En länk till en rubrik ska leda till just det stycket. Finns inte rubriken hamnar läsaren överst på sidan och får ' +
      'leta själv. Det händer lätt när en rubrik ändras: länkarna till den står kvar.',
    en:
      'A link to a heading is to lead to that very section. Where there is no such heading, the reader comes to the top of ' +
      'the page and has to look. It happens easily when a heading is changed: the links to it stay.',
  },
  sources: [OWN_README],
  check: (guide, context) => {
    const own = guideHeadings(guide);
    return headingLinksIn(guide)
      .flatMap((link) => {
        const there = headingsAt(link, guide, own, context);
        return there && !there.headings.has(slugOf(link.heading)) ? [{ link, ...there }] : [];
      })
      .slice(0, MOST_TOLD)
      .map(({ link, path, headings }) => reportHeading(link, path, headings));
  },
};

interface Headings {
  path: string;
  headings: ReadonlySet<string>;
}

/** The headings of what is linked to, and where that lies; `undefined` where they are not known. */
function headingsAt(
  { target }: HeadingLink,
  { path, language }: CooperationEntity<'guide'>,
  own: ReadonlySet<string>,
  context: RuleContext,
): Headings | undefined {
  if (target === undefined) return { path, headings: own };
  if (target.kind === 'file') return knownAt(target.key, context);
  if (target.kind === 'nowhere') return undefined;
  // A page is shown in the language of the one that links to it, or in the other where it is not written in that.
  const [, id] = /^\/kunskap\/([a-z0-9-]+)\/$/.exec(target.key) ?? [];
  if (id === undefined) return undefined;
  const [same, other] = language === 'en' ? ['en', 'sv'] : ['sv', 'en'];
  const pathIn = (tag: string | undefined) => `cooperation/knowledge/${id}.${tag}.md`;
  const there = knownAt(pathIn(same), context);
  if (there) return there;
  return context.index.pages.has(pathIn(same)) ? undefined : knownAt(pathIn(other), context);
}

function knownAt(path: string, { headings }: RuleContext): Headings | undefined {
  const known = headings(path);
  return known && { path, headings: known };
}

function reportHeading(link: HeadingLink, path: string, headings: ReadonlySet<string>): RuleFinding {
  const shown = quoted(link.written);
  const nearest = nearestOf(slugOf(link.heading), headings);
  const more = headings.size - nearest.length;
  const list = nearest.map((text) => `#${text}`).join(', ');
  return {
    pointer: '',
    range: rangeOf(link),
    message: {
      sv: `Länken ${shown.sv} leder till en rubrik som inte finns i ${path}.`,
      en: `The link ${shown.en} leads to a heading that is not in ${path}.`,
    },
    remedy:
      nearest.length === 0
        ? {
            sv: 'Där finns inga rubriker. Ta bort det som står från #.',
            en: 'There are no headings. Take away what stands from # on.',
          }
        : {
            sv: `Skriv en av rubrikerna som finns där, den mest lika först: ${list}${more > 0 ? ` och ${more} till` : ''}.`,
            en: `Write one of the headings there, the nearest first: ${list}${more > 0 ? ` and ${more} more` : ''}.`,
          },
  };
}

/** Of the first headings, those that differ in fewest letters, the nearest first. */
function nearestOf(wanted: string, headings: ReadonlySet<string>): string[] {
  const short = (text: string) => text.slice(0, LONGEST_COMPARED);
  return [...headings]
    .slice(0, MOST_COMPARED)
    .map((heading) => ({ heading, differs: distance(short(wanted), short(heading)) }))
    .sort((a, b) => a.differs - b.differs)
    .slice(0, MOST_NAMED)
    .map(({ heading }) => short(heading));
}

function rangeOf({ written, line, column, offset }: HeadingLink): Range {
  const { length } = written;
  return {
    start: { offset, line, column },
    end: { offset: offset + length, line, column: column + length },
  };
}
