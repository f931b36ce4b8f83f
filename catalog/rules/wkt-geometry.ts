import { quoted } from '../issues/quoted.ts';
import type { Rule, RuleFinding } from '../issues/rule.ts';
import { dcatApSe } from '../issues/sources.ts';
import { OGC_SIMPLE_FEATURES } from '../issues/standards.ts';
import { placesIn } from '../model/contents/places-in.ts';
import { isWellKnownText } from '../model/values/well-known-text.ts';

const KEYS = ['bbox', 'centroid', 'geometry'] as const;

const EXAMPLES: Record<(typeof KEYS)[number], string> = {
  bbox: 'POLYGON((17.2 59.6, 18.1 59.6, 18.1 60.2, 17.2 60.2, 17.2 59.6))',
  centroid: 'POINT(17.64 59.86)',
  geometry: 'POLYGON((17.2 59.6, 18.1 59.6, 17.6 60.2, 17.2 59.6))',
};

export const rule: Rule<'catalog' | 'publisher' | 'dataset' | 'series'> = {
  code: 'wkt-geometry',
  severity: 'error',
  kinds: ['catalog', 'publisher', 'dataset', 'series'],
  title: { sv: 'Formen är inte skriven som WKT', en: 'The shape is not written as WKT' },
  why: {
    sv:
      'En geografisk form i text skrivs som well-known text (WKT), som kartprogram förstår. Annan text ' +
      'går inte att rita, och dataportalen släpper den.',
    en:
      'A geographical shape in text is written as well-known text (WKT), which map programs understand. ' +
      'Other text cannot be drawn, and the data portal drops it.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_spatial'), OGC_SIMPLE_FEATURES],
  check: (entity) =>
    placesIn(entity).flatMap(({ pointer, place }) =>
      KEYS.flatMap((key) => {
        const text = typeof place === 'string' ? undefined : place[key];
        return typeof text !== 'string' || isWellKnownText(text) ? [] : [finding(pointer, key, text)];
      }),
    ),
};

function finding(pointer: string, key: (typeof KEYS)[number], text: string): RuleFinding {
  const shown = quoted(text);
  const numbers = key === 'geometry' ? { sv: '', en: '' } : NUMBERS[key];
  return {
    pointer: `${pointer}/${key}`,
    message: {
      sv: `${shown.sv} är ingen form i well-known text (WKT).`,
      en: `${shown.en} is not a shape in well-known text (WKT).`,
    },
    remedy: {
      sv: `Skriv till exempel ${EXAMPLES[key]}${numbers.sv}. Longituden kommer först, i grader.`,
      en: `Write for instance ${EXAMPLES[key]}${numbers.en}. The longitude comes first, in degrees.`,
    },
  };
}

const NUMBERS = {
  bbox: {
    sv: ', eller bara fyra tal: [17.2, 59.6, 18.1, 60.2]',
    en: ', or just four numbers: [17.2, 59.6, 18.1, 60.2]',
  },
  centroid: { sv: ', eller bara två tal: [17.64, 59.86]', en: ', or just two numbers: [17.64, 59.86]' },
};
