import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';

/**
 * API is not among them: the national portal marks a dataset as an API by that word (docs/faq.md of
 * DCAT-AP-SE). Nor is GTFS, which is what such data is called.
 */
const FORMATS = new Set(
  (
    'csv tsv json geojson xml gml kml kmz xls xlsx excel excelfil ods pdf shp shape shapefil shapefile gpkg ' +
    'geopackage wfs wms wmts'
  ).split(' '),
);

const WORDS_FOR_DATA = new Set('datamängd datamängden dataset datasetet'.split(' '));

/** "… som öppna data", "… (öppna data)", "Öppna data: …". A list *of* open data is about open data. */
const OPEN_DATA =
  /\bsom öppna data\b|^öppna data\s?[:,–-]|[(,–-]\s?öppna data\)?$|\bas open data\b|\(open data\)$/iu;

export const rule: Rule<'dataset' | 'series'> = {
  code: 'title-format',
  severity: 'info',
  kinds: ['dataset', 'series'],
  title: { sv: 'Filformat eller ”datamängd” i titeln', en: 'File format or “dataset” in the title' },
  why: {
    sv:
      'Titeln ska säga vad data handlar om. Hur data levereras står på varje distribution: samma datamängd kan ' +
      'finnas i flera format, och ett nytt format ska inte göra titeln fel. Att det är en datamängd med öppna ' +
      'data vet läsaren redan.',
    en:
      'The title should say what the data is about. How it is delivered is told on each distribution: one dataset ' +
      'can come in several formats, and a new one should not make the title wrong. That it is a dataset of open ' +
      'data the reader knows already.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[1], DCAT_AP_SE_RECOMMENDATION[3]],
  check: ({ data }) => textsOf(data, 'title').flatMap(checkTitle),
};

function checkTitle({ pointer, text }: TextPlace): RuleFinding[] {
  const word = needlessWord(text);
  if (word === undefined) return [];
  const isFormat = FORMATS.has(word.toLowerCase());
  return [
    {
      pointer,
      message: {
        sv: `Titeln ${quoted(text).sv} säger med ordet ${quoted(word).sv} hur data ges ut, inte vad data handlar om.`,
        en: `With the word ${quoted(word).en}, the title ${quoted(text).en} tells how the data is published, not what it is about.`,
      },
      remedy: {
        sv: `Ta bort ${quoted(word).sv} ur titeln.${isFormat ? ' Formatet anges på distributionen (format).' : ''}`,
        en: `Take ${quoted(word).en} out of the title.${isFormat ? ' The format is told on the distribution (format).' : ''}`,
      },
    },
  ];
}

function needlessWord(title: string): string | undefined {
  const phrase = OPEN_DATA.test(title) ? /öppna data|open data/iu.exec(title)?.[0] : undefined;
  if (phrase) return phrase;
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const format = words.find((word) => FORMATS.has(word.toLowerCase()));
  if (format || /^(?:förteckning|lista|katalog|list|catalogu?e?)\b/iu.test(title)) return format;
  return words.find((word) => WORDS_FOR_DATA.has(word.toLowerCase()));
}
