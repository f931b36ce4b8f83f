import type { CatalogIndex } from '../../model/catalog-index.ts';
import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { titleKey } from '../../model/words/title-key.ts';

export const rule: Rule<'dataset'> = {
  code: 'title-taken',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Titeln är redan upptagen', en: 'The title is already taken' },
  why: {
    sv:
      'Två datamängder från samma utgivare med nästan samma titel går inte att skilja åt i en lista. Ofta är det ' +
      'samma data i två format: då ska de vara en datamängd med två distributioner.',
    en:
      'Two datasets of one publisher with nearly the same title cannot be told apart in a list. Often they are ' +
      'the same data in two formats: then they should be one dataset with two distributions.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[1], DCAT_AP_SE_RECOMMENDATION[3]],
  check: ({ data, path, publisherId = '' }, { index }) =>
    textsOf(data, 'title')
      .filter(({ language }) => language === 'sv')
      .flatMap((title) => taken(title, otherPath(title.text, path, publisherId, index))),
};

function otherPath(
  title: string,
  path: string,
  publisherId: string,
  index: CatalogIndex,
): string | undefined {
  const key = `${publisherId} ${titleKey(title, index.publisherNames.get(publisherId) ?? [])}`;
  return index.titles.get(key)?.find((place) => place.path !== path)?.path;
}

function taken({ pointer, text }: TextPlace, other: string | undefined): RuleFinding[] {
  if (other === undefined) return [];
  return [
    {
      pointer,
      message: {
        sv: `Titeln ${quoted(text).sv} är nästan densamma som i ${other}.`,
        en: `The title ${quoted(text).en} is nearly the same as in ${other}.`,
      },
      remedy: {
        sv:
          'Är det samma data i ett annat format, lägg det som en distribution i den andra filen. Är det olika data, ' +
          'skriv i titeln vad som skiljer dem åt, till exempel året.',
        en:
          'If it is the same data in another format, make it a distribution in the other file. If it is different ' +
          'data, write in the title what tells them apart, for example the year.',
      },
    },
  ];
}
