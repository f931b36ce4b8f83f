import type { Language } from '../../catalog/model/text.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import { bilingual } from '../text/languages.ts';

/** The texts that differ between a municipality and a region. */
export interface LevelWords {
  kind: string;
  all: string;
  /** "från kommunen" */
  fromBody: string;
  fromOthers: string;
  lead: (name: string) => string;
  /** For a body without data of its own, about which others have data. */
  leadWithoutOwn: (name: string) => string;
  /** For a body without any data at all. */
  leadWithout: (name: string) => string;
  own: string;
  othersNone: string;
  kindsOwn: string;
  kindsOthers: string;
  kindsMissing: (name: string) => string;
  kindsNote: string;
  askBody: (name: string) => string;
  /** A heading over the others in its county. */
  inCounty: (county: string) => string;
  code: string;
}

const MUNICIPALITY = bilingual<LevelWords>(
  {
    kind: 'Kommun i',
    all: 'Kommuner',
    fromBody: 'från kommunen',
    fromOthers: 'från andra, om kommunen, länet eller landet',
    lead: (name) => `Öppna data som ${name} publicerar, och det som andra publicerar om kommunen.`,
    leadWithoutOwn: (name) =>
      `${name} har inga datamängder i katalogen ännu. Här är det som andra publicerar om kommunen, och så frågar du efter mer.`,
    leadWithout: (name) =>
      `Det finns inga datamängder om ${name} i katalogen ännu. Så här frågar du efter data.`,
    own: 'Från kommunen',
    othersNone: 'Ingen annan har ännu lagt in data om kommunen.',
    kindsOwn: 'Från kommunen:',
    kindsOthers: 'Från andra:',
    kindsMissing: (name) => `Finns inte om ${name} ännu:`,
    kindsNote: 'Kommunen kan ha dem ändå. Fråga gärna.',
    askBody: (name) =>
      `Det är ${name} som vet vilka data kommunen har. Du kan begära data för vidareutnyttjande även om de inte finns i katalogen.`,
    inCounty: (county) => `Fler i ${county}`,
    code: 'Kommunkod',
  },
  {
    kind: 'Municipality in',
    all: 'Municipalities',
    fromBody: 'from the municipality',
    fromOthers: 'from others, on the municipality, the county or the country',
    lead: (name) => `Open data that ${name} publishes, and what others publish about the municipality.`,
    leadWithoutOwn: (name) =>
      `${name} has no datasets in the catalog yet. Here is what others publish about the municipality, and how to ask for more.`,
    leadWithout: (name) =>
      `There are no datasets about ${name} in the catalog yet. This is how to ask for data.`,
    own: 'From the municipality',
    othersNone: 'Nobody else has added data about the municipality yet.',
    kindsOwn: 'From the municipality:',
    kindsOthers: 'From others:',
    kindsMissing: (name) => `Not about ${name} yet:`,
    kindsNote: 'The municipality may have them all the same. Do ask.',
    askBody: (name) =>
      `${name} knows which data it has. You can request data for reuse even if it is not in the catalog.`,
    inCounty: (county) => `More in ${county}`,
    code: 'Municipality code',
  },
);

const REGION = bilingual<LevelWords>(
  {
    kind: 'Region i',
    all: 'Regioner',
    fromBody: 'från regionen',
    fromOthers: 'från andra, om hela länet eller landet',
    lead: (name) => `Öppna data som ${name} publicerar, och det som andra publicerar om hela länet.`,
    leadWithoutOwn: (name) =>
      `${name} har inga datamängder i katalogen ännu. Här är det som andra publicerar om hela länet, och så frågar du efter mer.`,
    leadWithout: (name) =>
      `Det finns inga datamängder från ${name} i katalogen ännu. Så här frågar du efter data.`,
    own: 'Från regionen',
    othersNone: 'Ingen annan har ännu lagt in data om hela länet.',
    kindsOwn: 'Från regionen:',
    kindsOthers: 'Från andra i länet:',
    kindsMissing: () => 'Ingen i länet har ännu lagt in:',
    kindsNote: 'Mycket av det är kommunernas uppgift, och de kan ha data ändå. Fråga gärna.',
    askBody: (name) =>
      `Det är ${name} som vet vilka data regionen har. Du kan begära data för vidareutnyttjande även om de inte finns i katalogen.`,
    inCounty: (county) => `Kommuner i ${county}`,
    code: 'Länskod',
  },
  {
    kind: 'Region in',
    all: 'Regions',
    fromBody: 'from the region',
    fromOthers: 'from others, on the whole county or the country',
    lead: (name) => `Open data that ${name} publishes, and what others publish about the whole county.`,
    leadWithoutOwn: (name) =>
      `${name} has no datasets in the catalog yet. Here is what others publish about the whole county, and how to ask for more.`,
    leadWithout: (name) =>
      `There are no datasets from ${name} in the catalog yet. This is how to ask for data.`,
    own: 'From the region',
    othersNone: 'Nobody else has added data about the whole county yet.',
    kindsOwn: 'From the region:',
    kindsOthers: 'From others in the county:',
    kindsMissing: () => 'Nobody in the county has added these yet:',
    kindsNote:
      'Many of them are a matter for the municipalities, which may have the data all the same. Do ask.',
    askBody: (name) =>
      `${name} knows which data it has. You can request data for reuse even if it is not in the catalog.`,
    inCounty: (county) => `Municipalities in ${county}`,
    code: 'County code',
  },
);

/** The words of a page about a municipality or a region. */
export function levelWords(level: Organisation['level'], language: Language): LevelWords {
  return (level === 'municipality' ? MUNICIPALITY : REGION)[language];
}
