import { placesIn } from '../../model/contents/places-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { OGC_SIMPLE_FEATURES } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import {
  envelopeIn,
  type GeometryFault,
  readGeometry,
  type Shape,
} from '../../model/values/well-known-text.ts';

const KEYS = ['bbox', 'centroid', 'geometry'] as const;
type Key = (typeof KEYS)[number];

const EXAMPLES: Record<Key, string> = {
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
      'En geografisk form i text skrivs som well-known text (WKT) i grader, som kartprogram förstår. Annan text ' +
      'går inte att rita eller hamnar på fel plats, och dataportalen släpper den.',
    en:
      'A geographical shape in text is written as well-known text (WKT) in degrees, which map programs understand. ' +
      'Other text cannot be drawn or ends up in the wrong place, and the data portal drops it.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_spatial'), OGC_SIMPLE_FEATURES],
  check: (entity) =>
    placesIn(entity).flatMap(({ pointer, place }) =>
      KEYS.flatMap((key) => {
        const text = typeof place === 'string' ? undefined : place[key];
        return typeof text === 'string' ? checkText(text, key, pointer) : [];
      }),
    ),
};

function checkText(text: string, key: Key, pointer: string): RuleFinding[] {
  const { shapes, fault } = readGeometry(text);
  // The rule coordinates-swapped reports these.
  if (fault === 'swapped' || fault === 'swapped-in-system') return [];
  if (fault)
    return [
      { pointer: `${pointer}/${key}`, message: messageOf(fault, text), remedy: remedyFor(fault, key, text) },
    ];
  return shapes.every(({ kind }) => mayBe(key, kind)) ? [] : [wrongKind(pointer, key)];
}

/** A rectangle is an area, and a middle a point. */
function mayBe(key: Key, kind: Shape['kind']): boolean {
  return key === 'geometry' || kind === (key === 'bbox' ? 'area' : 'point');
}

function wrongKind(pointer: string, key: Key): RuleFinding {
  const isBox = key === 'bbox';
  return {
    pointer: `${pointer}/${key}`,
    message: {
      sv: `${key} ska vara ${isBox ? 'en yta (POLYGON)' : 'en punkt (POINT)'}, men det här är något annat.`,
      en: `${key} is to be ${isBox ? 'an area (POLYGON)' : 'a point (POINT)'}, but this is something else.`,
    },
    remedy: example(key),
  };
}

/** The faults that this rule reports. */
type ReportedFault = Exclude<GeometryFault, 'swapped' | 'swapped-in-system'>;

/** The description of each fault, to follow the text itself. */
const FAULTS: Record<ReportedFault, Localised> = {
  syntax: { sv: 'är ingen form i well-known text (WKT)', en: 'is not a shape in well-known text (WKT)' },
  empty: {
    sv: 'är en tom form: där finns inget att rita',
    en: 'is an empty shape: there is nothing to draw',
  },
  srid: {
    sv: 'är skriven på PostGIS sätt, med SRID först, som andra program inte förstår',
    en: 'is written in the way of PostGIS, with SRID first, which other programs do not understand',
  },
  envelope: {
    sv: 'är skriven på sökmotorers sätt (ENVELOPE), som kartprogram inte förstår',
    en: 'is written in the way of search engines (ENVELOPE), which map programs do not understand',
  },
  system: {
    sv: 'är skriven i ett koordinatsystem som inte är i grader (WGS 84)',
    en: 'is written in a coordinate system that is not in degrees (WGS 84)',
  },
  metres: {
    sv: 'har tal i meter, till exempel ur SWEREF 99, men läses som grader',
    en: 'has numbers in metres, of SWEREF 99 for instance, but is read as degrees',
  },
  range: {
    sv: 'ligger utanför jorden: longituden är högst 180 och latituden högst 90 grader',
    en: 'lies outside the earth: the longitude is at most 180 and the latitude at most 90 degrees',
  },
  'open-ring': {
    sv: 'har en ring som inte slutar där den börjar',
    en: 'has a ring that does not end where it begins',
  },
  'few-points': {
    sv: 'har för få punkter: en ring har minst fyra, en linje minst två',
    en: 'has too few points: a ring has at least four, a line at least two',
  },
  flat: { sv: 'har ingen yta', en: 'has no area' },
};

function messageOf(fault: ReportedFault, text: string): Localised {
  const shown = quoted(text);
  const { sv, en } = FAULTS[fault];
  return { sv: `${shown.sv} ${sv}.`, en: `${shown.en} ${en}.` };
}

function remedyFor(fault: ReportedFault, key: Key, text: string): Localised {
  const box = fault === 'envelope' ? envelopeIn(text) : undefined;
  if (fault === 'srid')
    return {
      sv: `Ta bort SRID och semikolonet. ${example(key).sv}`,
      en: `Take away SRID and the semicolon. ${example(key).en}`,
    };
  if (fault === 'open-ring')
    return {
      sv: 'Skriv den första punkten en gång till, sist i ringen.',
      en: 'Write the first point once more, last in the ring.',
    };
  if (!box || key !== 'bbox') return example(key);
  const list = `[${box.join(', ')}]`;
  return {
    sv: `Skriv talen som en lista, väst, syd, öst, nord: ${list}, om det stämmer.`,
    en: `Write the numbers as a list, west, south, east, north: ${list}, if that is right.`,
  };
}

function example(key: Key): Localised {
  const numbers = key === 'geometry' ? { sv: '', en: '' } : NUMBERS[key];
  return {
    sv: `Skriv till exempel ${EXAMPLES[key]}${numbers.sv}. Longituden kommer först, i grader.`,
    en: `Write for instance ${EXAMPLES[key]}${numbers.en}. The longitude comes first, in degrees.`,
  };
}

const NUMBERS = {
  bbox: {
    sv: ', eller bara fyra tal: [17.2, 59.6, 18.1, 60.2]',
    en: ', or just four numbers: [17.2, 59.6, 18.1, 60.2]',
  },
  centroid: { sv: ', eller bara två tal: [17.64, 59.86]', en: ', or just two numbers: [17.64, 59.86]' },
};
