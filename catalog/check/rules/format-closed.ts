import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { METADATA_QUALITY, OPEN_DATA_ACT, OPEN_DATA_ACT_FORMATS } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { opennessOf } from '../../model/values/open-formats.ts';

export const rule: Rule<'dataset'> = {
  code: 'format-closed',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Data bara i slutet format', en: 'Data in a closed format only' },
  why: {
    sv:
      'En PDF går att läsa men inte att räkna på, och ett företags eget format kräver företagets program. Öppna ' +
      'datalagen främjar öppna och maskinläsbara format: den som begär data ska få dem så om det är lämpligt och ' +
      'tekniskt möjligt (2 kap. 2 §). Sådana format ger 40 av de 405 poängen på data.europa.eu.',
    en:
      'A PDF can be read but not calculated with, and a company’s own format needs the company’s programs. The ' +
      'Swedish open data act promotes open, machine-readable formats: whoever asks for data should get it so where ' +
      'that is suitable and technically possible (chapter 2, section 2). Such formats give 40 of the 405 points at ' +
      'data.europa.eu.',
  },
  sources: [OPEN_DATA_ACT, OPEN_DATA_ACT_FORMATS, METADATA_QUALITY],
  check: ({ data }) => {
    const formats = (data.distribution ?? []).map((distribution) => distribution?.format);
    // In another format beside it, the closed one is a service to those who want it.
    if (formats.some((code) => !code || !['reading', 'owned'].includes(opennessOf(code) ?? 'open')))
      return [];
    return formats.flatMap((code, position) => (code ? [closed(code, position)] : []));
  },
};

function closed(code: string, position: number): RuleFinding {
  const forReading = opennessOf(code) === 'reading';
  const { sv, en } = quoted(code);
  return {
    pointer: pointer('distribution', position, 'format'),
    message: {
      sv: forReading
        ? `Formatet ${sv} är gjort för att läsas av människor. Program kan inte hämta uppgifterna ur det.`
        : `Formatet ${sv} är ett företags eget och går bara att läsa med vissa program.`,
      en: forReading
        ? `The format ${en} is made for people to read. Programs cannot get at the data in it.`
        : `The format ${en} is a company’s own and can be read by certain programs only.`,
    },
    remedy: {
      sv: 'Lägg till en distribution med samma data i ett öppet format: CSV för tabeller, GEOJSON eller GPKG för kartor. Den här kan stå kvar.',
      en: 'Add a distribution with the same data in an open format: CSV for tables, GEOJSON or GPKG for maps. This one may stay.',
    },
  };
}
