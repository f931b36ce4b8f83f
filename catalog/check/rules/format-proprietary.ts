import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { METADATA_QUALITY, OPEN_DATA_ACT_FORMATS } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { opennessOf } from '../../model/values/open-formats.ts';

export const rule: Rule<'dataset'> = {
  code: 'format-proprietary',
  severity: 'info',
  kinds: ['dataset'],
  title: {
    sv: 'Data bara i format som inte räknas som öppet',
    en: 'Data only in a format not counted as open',
  },
  why: {
    sv:
      'Kalkylblad (XLSX, XLS) och shapefiler går att bearbeta, men data.europa.eu räknar dem inte som öppna format ' +
      'och ger 20 poäng mindre. Finns samma data också som CSV eller GeoJSON kan alla läsa dem, även i enkla program.',
    en:
      'Spreadsheets (XLSX, XLS) and shapefiles can be processed, but data.europa.eu does not count them as open ' +
      'formats and gives 20 points less. If the same data is there as CSV or GeoJSON too, everybody can read it, ' +
      'even with simple programs.',
  },
  sources: [METADATA_QUALITY, OPEN_DATA_ACT_FORMATS],
  check: ({ data }) => {
    const formats = (data.distribution ?? []).map((distribution) => distribution?.format);
    const openness = formats.map((code) => (code && opennessOf(code)) || 'open');
    if (openness.includes('open')) return [];
    return formats.flatMap((code, position) =>
      code && openness[position] === 'proprietary' ? [proprietary(code, position)] : [],
    );
  },
};

function proprietary(code: string, position: number): RuleFinding {
  const open = code === 'SHP' ? 'GEOJSON eller GPKG' : 'CSV eller ODS';
  return {
    pointer: pointer('distribution', position, 'format'),
    message: {
      sv: `Formatet ${quoted(code).sv} kan läsas av program men räknas inte som öppet.`,
      en: `The format ${quoted(code).en} can be read by programs but is not counted as open.`,
    },
    remedy: {
      sv: `Lägg till en distribution med samma data som ${open}. Den här kan stå kvar.`,
      en: `Add a distribution with the same data as ${open.replace('eller', 'or')}. This one may stay.`,
    },
  };
}
