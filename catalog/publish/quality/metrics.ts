import type { Localised } from '../../model/text.ts';
import { conceptByUri } from '../../model/vocabularies.ts';
import { KNOWN_LICENCES, MACHINE_READABLE, NON_PROPRIETARY } from './assessment-lists.ts';
import { isFromVocabulary, isOneOf } from './formats.ts';
import type { Published, PublishedDistribution } from './published.ts';
import type { Dimension, Result, Variant } from './score.ts';

/** The facts that are known besides those in the feed. */
export interface Known {
  variant: Variant;
  /** True when a server answers a HEAD request to the address with 200 to 299; `undefined` where nobody has asked. */
  answers: (address: string) => boolean | undefined;
  /** True when the feed conforms to the SHACL shapes of DCAT-AP; `undefined` where nobody has looked. */
  conforms: boolean | undefined;
}

/** The definition of a metric. A metric of distributions is `missing` for a dataset without any. */
export interface MetricDefinition {
  id: string;
  dimension: Dimension;
  points: number;
  key: string;
  label: Localised;
  remedy: Localised;
  /** By what stands of the dataset itself. */
  ofDataset?: (dataset: Published, known: Known) => Result;
  /** By what stands of the distribution that is counted. Where there is `ofDataset` too, one of them is enough. */
  ofDistribution?: (distribution: PublishedDistribution, known: Known) => Result;
}

/**
 * The metrics of the Metadata Quality Assessment of data.europa.eu with their points (piveau-metrics-score and its
 * vocabulary `edp-dqv-vocabulary.ttl`; the same in the portal's methodology), in the order of the method.
 */
export const METRICS: readonly MetricDefinition[] = [
  {
    id: 'keywordAvailability',
    dimension: 'findability',
    points: 30,
    key: 'keyword',
    label: { sv: 'Nyckelord finns', en: 'Has keywords' },
    remedy: {
      sv: 'Lägg till ord som någon kan söka på under keyword.',
      en: 'Add words that somebody may search for under keyword.',
    },
    ofDataset: ({ keyword }) => resultOf(keyword),
  },
  {
    id: 'categoryAvailability',
    dimension: 'findability',
    points: 30,
    key: 'theme',
    label: { sv: 'Tema finns', en: 'Has a theme' },
    remedy: {
      sv: 'Välj ett eller ett par av EU:s teman under theme.',
      en: 'Choose one or a few of the themes of the EU under theme.',
    },
    ofDataset: ({ theme }) => resultOf(theme),
  },
  {
    id: 'spatialAvailability',
    dimension: 'findability',
    points: 20,
    key: 'spatial',
    label: { sv: 'Geografiskt område finns', en: 'Has a spatial coverage' },
    remedy: {
      sv: 'Ange vilket område data gäller under spatial, till exempel kommunens kod. Skriv det under defaults i publisher.yaml om det gäller allt ni publicerar.',
      en: 'Give the area that the data is about under spatial, such as the code of the municipality. Write it under defaults in publisher.yaml if it holds for all you publish.',
    },
    ofDataset: ({ spatial }) => resultOf(spatial),
  },
  {
    id: 'temporalAvailability',
    dimension: 'findability',
    points: 20,
    key: 'temporal',
    label: { sv: 'Tidsperiod finns', en: 'Has a time period' },
    remedy: {
      sv: 'Ange vilken tid data gäller under temporal. Fylls data på hela tiden räcker startDate.',
      en: 'Give the time that the data is about under temporal. If data keeps being added, startDate is enough.',
    },
    ofDataset: ({ temporal }) => resultOf(temporal),
  },
  {
    id: 'accessUrlStatusCode',
    dimension: 'accessibility',
    points: 50,
    key: 'accessURL',
    label: { sv: 'Webbadressen för åtkomst svarar', en: 'The access address answers' },
    remedy: {
      sv: 'Rätta adressen i accessURL, eller se till att servern svarar på den (även på HEAD, som portalerna frågar med).',
      en: 'Correct the address in accessURL, or see to it that the server answers (to HEAD as well, which portals ask with).',
    },
    ofDistribution: ({ accessURL }, known) => answered(accessURL, known),
  },
  {
    id: 'downloadUrlAvailability',
    dimension: 'accessibility',
    points: 20,
    key: 'downloadURL',
    label: { sv: 'Webbadress för nedladdning finns', en: 'Has a download address' },
    remedy: {
      sv: 'Lägg till adressen till själva filen under downloadURL.',
      en: 'Add the address of the file itself under downloadURL.',
    },
    ofDistribution: ({ downloadURL }) => resultOf(downloadURL.length > 0),
  },
  {
    id: 'downloadUrlStatusCode',
    dimension: 'accessibility',
    points: 30,
    key: 'downloadURL',
    label: { sv: 'Webbadressen för nedladdning svarar', en: 'The download address answers' },
    remedy: {
      sv: 'Ange en adress till filen i downloadURL som servern svarar på (även på HEAD, som portalerna frågar med).',
      en: 'Give an address of the file in downloadURL that the server answers (to HEAD as well, which portals ask with).',
    },
    ofDistribution: ({ downloadURL }, known) => answered(downloadURL, known),
  },
  {
    id: 'formatAvailability',
    dimension: 'interoperability',
    points: 20,
    key: 'format',
    label: { sv: 'Format finns', en: 'Has a format' },
    remedy: {
      sv: 'Ange filens format i format, till exempel format: CSV.',
      en: 'Give the format of the file in format, such as format: CSV.',
    },
    ofDistribution: ({ format }) => resultOf(format !== undefined),
  },
  {
    id: 'mediaTypeAvailability',
    dimension: 'interoperability',
    points: 10,
    key: 'format',
    label: { sv: 'Medietyp finns', en: 'Has a media type' },
    remedy: {
      sv: 'Ange format, så följer medietypen med. Har formatet ingen, skriv den i mediaType, till exempel mediaType: text/csv.',
      en: 'Give format and the media type follows. If the format has none, write it in mediaType, such as mediaType: text/csv.',
    },
    ofDistribution: ({ mediaType }) => resultOf(mediaType !== undefined),
  },
  {
    id: 'formatMediaTypeVocabularyAlignment',
    dimension: 'interoperability',
    points: 10,
    key: 'format',
    label: {
      sv: 'Format och medietyp är ur ordlistorna',
      en: 'Format and media type are from the vocabularies',
    },
    remedy: {
      sv: 'Ange ett format ur listan i format. Har det ingen egen medietyp, skriv en som är registrerad hos IANA i mediaType.',
      en: 'Give a format of the list in format. If it has no media type of its own, write one registered with IANA in mediaType.',
    },
    ofDistribution: (distribution, { variant }) => resultOf(isFromVocabulary(distribution, variant)),
  },
  {
    id: 'formatMediaTypeNonProprietary',
    dimension: 'interoperability',
    points: 20,
    key: 'format',
    label: { sv: 'Formatet ägs inte av något företag', en: 'The format is not proprietary' },
    remedy: {
      sv: 'Publicera samma data i ett öppet format också, till exempel CSV, GeoJSON eller ODS, som en distribution till.',
      en: 'Publish the same data in an open format as well, such as CSV, GeoJSON or ODS, as another distribution.',
    },
    ofDistribution: (distribution, { variant }) => resultOf(isOneOf(NON_PROPRIETARY, distribution, variant)),
  },
  {
    id: 'formatMediaTypeMachineInterpretable',
    dimension: 'interoperability',
    points: 20,
    key: 'format',
    label: { sv: 'Formatet kan läsas av program', en: 'The format is machine-readable' },
    remedy: {
      sv: 'Publicera samma data i ett format som räknas som maskinläsbart också, till exempel CSV, JSON eller GeoJSON, som en distribution till.',
      en: 'Publish the same data in a format that is counted as machine-readable as well, such as CSV, JSON or GeoJSON, as another distribution.',
    },
    ofDistribution: (distribution, { variant }) => resultOf(isOneOf(MACHINE_READABLE, distribution, variant)),
  },
  {
    id: 'dcatApCompliance',
    dimension: 'interoperability',
    points: 30,
    key: '',
    label: { sv: 'Beskrivningen följer DCAT-AP', en: 'The description conforms to DCAT-AP' },
    remedy: {
      sv: 'Rätta felen som kontrollen av filen visar.',
      en: 'Correct the errors that the check of the file shows.',
    },
    ofDataset: (_, { conforms }) => (conforms === undefined ? 'unknown' : resultOf(conforms)),
  },
  {
    id: 'licenceAvailability',
    dimension: 'reusability',
    points: 20,
    key: 'license',
    label: { sv: 'Licens finns', en: 'Has a licence' },
    remedy: {
      sv: 'Ange en licens i license, till exempel CC0-1.0 eller CC-BY-4.0. Skriv den under defaults i publisher.yaml om den gäller allt ni publicerar.',
      en: 'Give a licence in license, such as CC0-1.0 or CC-BY-4.0. Write it under defaults in publisher.yaml if it holds for all you publish.',
    },
    ofDistribution: ({ license }) => resultOf(license !== undefined),
  },
  {
    id: 'knownLicence',
    dimension: 'reusability',
    points: 10,
    key: 'license',
    label: { sv: 'Licensen är känd', en: 'The licence is a known one' },
    remedy: {
      sv: 'Välj en licens ur listan i license, till exempel CC0-1.0 eller CC-BY-4.0.',
      en: 'Choose a licence of the list in license, such as CC0-1.0 or CC-BY-4.0.',
    },
    ofDistribution: ({ license }) => resultOf(license !== undefined && KNOWN_LICENCES.has(license)),
  },
  {
    id: 'accessRightsAvailability',
    dimension: 'reusability',
    points: 10,
    key: 'accessRights',
    label: { sv: 'Åtkomsträttigheter finns', en: 'Has access rights' },
    remedy: {
      sv: 'Ange om alla får ta del av data, för öppna data accessRights: PUBLIC. Skriv det under defaults i publisher.yaml om det gäller allt ni publicerar.',
      en: 'Give whether everybody may have the data, for open data accessRights: PUBLIC. Write it under defaults in publisher.yaml if it holds for all you publish.',
    },
    ofDataset: ({ accessRights }) => resultOf(accessRights !== undefined),
  },
  {
    id: 'accessRightsVocabularyAlignment',
    dimension: 'reusability',
    points: 5,
    key: 'accessRights',
    label: { sv: 'Åtkomsträttigheterna är ur ordlistan', en: 'The access rights are from the vocabulary' },
    remedy: {
      sv: 'Välj PUBLIC, RESTRICTED eller NON_PUBLIC i accessRights.',
      en: 'Choose PUBLIC, RESTRICTED or NON_PUBLIC in accessRights.',
    },
    ofDataset: ({ accessRights }) => resultOf(conceptByUri('access-right', accessRights ?? '') !== undefined),
  },
  {
    id: 'contactPointAvailability',
    dimension: 'reusability',
    points: 20,
    key: 'contactPoint',
    label: { sv: 'Kontaktuppgift finns', en: 'Has a contact point' },
    remedy: {
      sv: 'Ange vem som svarar på frågor under contactPoint, helst en funktionsadress. Skriv den under defaults i publisher.yaml om den gäller allt ni publicerar.',
      en: 'Give who answers questions under contactPoint, preferably a shared mailbox. Write it under defaults in publisher.yaml if it holds for all you publish.',
    },
    ofDataset: ({ contactPoint }) => resultOf(contactPoint),
  },
  {
    id: 'publisherAvailability',
    dimension: 'reusability',
    points: 10,
    key: 'publisher',
    label: { sv: 'Utgivare finns', en: 'Has a publisher' },
    remedy: {
      sv: 'Lägg filen i en mapp som har en publisher.yaml.',
      en: 'Put the file in a folder that has a publisher.yaml.',
    },
    ofDataset: ({ publisher }) => resultOf(publisher),
  },
  {
    id: 'rightsAvailability',
    dimension: 'contextuality',
    points: 5,
    key: 'rights',
    label: { sv: 'Rättighetsförklaring finns', en: 'Has a rights statement' },
    remedy: {
      sv: 'Skriv under rights hur källan ska anges, till exempel attributionText: Källa och utgivare.',
      en: 'Write under rights how the source should be named, such as attributionText: Source and publisher.',
    },
    ofDistribution: ({ rights }) => resultOf(rights),
  },
  {
    id: 'byteSizeAvailability',
    dimension: 'contextuality',
    points: 5,
    key: 'byteSize',
    label: { sv: 'Filens storlek finns', en: 'Has a file size' },
    remedy: {
      sv: 'Ange filens storlek i antal byte i byteSize.',
      en: 'Give the size of the file in bytes in byteSize.',
    },
    ofDistribution: ({ byteSize }) => resultOf(byteSize),
  },
  {
    id: 'dateIssuedAvailability',
    dimension: 'contextuality',
    points: 5,
    key: 'issued',
    label: { sv: 'Utgivningsdatum finns', en: 'Has a release date' },
    remedy: {
      sv: 'Ange när data först publicerades i issued, till exempel issued: 2024-05-01.',
      en: 'Give when the data was first published in issued, such as issued: 2024-05-01.',
    },
    ofDataset: ({ issued }) => resultOf(issued),
    ofDistribution: ({ issued }) => resultOf(issued),
  },
  {
    id: 'dateModifiedAvailability',
    dimension: 'contextuality',
    points: 5,
    key: 'modified',
    label: { sv: 'Ändringsdatum finns', en: 'Has a date of change' },
    remedy: {
      sv: 'Ange när data senast ändrades i modified, till exempel modified: 2026-03-15.',
      en: 'Give when the data was last changed in modified, such as modified: 2026-03-15.',
    },
    ofDataset: ({ modified }) => resultOf(modified),
    ofDistribution: ({ modified }) => resultOf(modified),
  },
];

const SWEDISH_METRICS = METRICS.filter(({ id }) => id !== 'dcatApCompliance');

/** The metrics that give points in a variant: DIGG validates no shapes (DIGG, `docs/quality.md`). */
export function metricsOf(variant: Variant): readonly MetricDefinition[] {
  return variant === 'eu' ? METRICS : SWEDISH_METRICS;
}

function resultOf(isHeld: boolean): Result {
  return isHeld ? 'held' : 'missing';
}

/** The best of several addresses counts; while one of them has not been asked, it may be the one that answers. */
function answered(addresses: readonly string[], { answers }: Known): Result {
  const results = addresses.map(answers);
  if (results.includes(true)) return 'held';
  return results.includes(undefined) ? 'unknown' : 'missing';
}
