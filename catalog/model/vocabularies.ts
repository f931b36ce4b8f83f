import accessRight from '../../schemas/vocabularies/access-right.json' with { type: 'json' };
import availability from '../../schemas/vocabularies/availability.json' with { type: 'json' };
import checksumAlgorithm from '../../schemas/vocabularies/checksum-algorithm.json' with { type: 'json' };
import classification from '../../schemas/vocabularies/classification.json' with { type: 'json' };
import country from '../../schemas/vocabularies/country.json' with { type: 'json' };
import county from '../../schemas/vocabularies/county.json' with { type: 'json' };
import countyBoard from '../../schemas/vocabularies/county-board.json' with { type: 'json' };
import dataTheme from '../../schemas/vocabularies/data-theme.json' with { type: 'json' };
import distributionStatus from '../../schemas/vocabularies/distribution-status.json' with { type: 'json' };
import fileType from '../../schemas/vocabularies/file-type.json' with { type: 'json' };
import frequency from '../../schemas/vocabularies/frequency.json' with { type: 'json' };
import hvdCategory from '../../schemas/vocabularies/hvd-category.json' with { type: 'json' };
import language from '../../schemas/vocabularies/language.json' with { type: 'json' };
import legislation from '../../schemas/vocabularies/legislation.json' with { type: 'json' };
import licence from '../../schemas/vocabularies/licence.json' with { type: 'json' };
import municipality from '../../schemas/vocabularies/municipality.json' with { type: 'json' };
import publisherType from '../../schemas/vocabularies/publisher-type.json' with { type: 'json' };
import region from '../../schemas/vocabularies/region.json' with { type: 'json' };
import responsiblePartyRole from '../../schemas/vocabularies/responsible-party-role.json' with {
  type: 'json',
};
import serviceType from '../../schemas/vocabularies/service-type.json' with { type: 'json' };
import type { Localised } from './text.ts';

/** A value of a code list. What stands below `label` is there in some lists only, as told. */
export interface Concept {
  /** The value written in the YAML files. */
  code: string;
  /** The value written in the feeds. */
  uri: string;
  label: Localised;

  /** file-type: as IANA registers it; null where it registers none. */
  mediaType?: string | null | undefined;
  /** file-type: the text that DCAT-AP-SE takes for `dcterms:format`. */
  seFormat?: string | undefined;
  /** file-type: not owned by a company. licence: open by the Open Definition. */
  open?: boolean | undefined;
  /** file-type: counted as machine-readable in the quality score of data.europa.eu. */
  machineReadable?: boolean | undefined;
  /** file-type: without a dot, in lower case. */
  extensions?: string[] | undefined;

  /** licence: its name in SPDX; null where SPDX has none. */
  spdx?: string | null | undefined;
  /** licence: where people read it. */
  page?: string | undefined;
  /** licence: other URIs of the same licence. */
  sameAs?: string[] | undefined;
  /** licence: pages about it that are often given by mistake for its URI. */
  deedUrls?: string[] | undefined;

  /** hvd-category: the code of the category that this one is a part of; the six of the regulation itself have none. */
  broader?: string | undefined;

  /** Places and public bodies: the name without what kind of place it is, "Uppsala". */
  name?: string | undefined;
  /** municipality, region, county-board: the code of the county. */
  county?: string | undefined;
  /** municipality: the folder of its publisher, "uppsala-kommun". */
  publisher?: string | undefined;
  /** region, county-board: the folder of its publisher, "region-uppsala". */
  slug?: string | undefined;
  /** municipality: what the organisation calls itself where that is something else, "Västerås stad". */
  organisationName?: string | undefined;
  /** Public bodies, where it could be sourced: "212000-3005". */
  organisationsnummer?: string | undefined;
  homepage?: string | undefined;
  /** Public bodies: the URI that the national portal knows them by, where it has been seen there. */
  dataportalUri?: string | undefined;
}

/** A code list, from `schemas/vocabularies/`. */
export interface Vocabulary {
  title: Localised;
  source: { title: string; url: string };
  /** The date of the last comparison of the list with its source. */
  date: string;
  concepts: Concept[];
}

const VOCABULARIES = {
  'access-right': accessRight,
  availability,
  'checksum-algorithm': checksumAlgorithm,
  classification,
  country,
  county,
  'county-board': countyBoard,
  'data-theme': dataTheme,
  'distribution-status': distributionStatus,
  'file-type': fileType,
  frequency,
  'hvd-category': hvdCategory,
  language,
  legislation,
  licence,
  municipality,
  'publisher-type': publisherType,
  region,
  'responsible-party-role': responsiblePartyRole,
  'service-type': serviceType,
} satisfies Record<string, Vocabulary>;

/** The name of a code list, as that of its file. */
export type VocabularyName = keyof typeof VOCABULARIES;

/** The names of all code lists. */
export const VOCABULARY_NAMES = Object.keys(VOCABULARIES) as VocabularyName[];

/** Code lists by name, with their lookups. */
interface CodeLists {
  lists: Readonly<Record<VocabularyName, Vocabulary>>;
  byCode: ReadonlyMap<VocabularyName, ReadonlyMap<string, Concept>>;
  byUri: ReadonlyMap<VocabularyName, ReadonlyMap<string, Concept>>;
}

const BUNDLED = codeListsOf(VOCABULARIES);

/** The code lists that hold now: those of this repository, but for the time of {@link withVocabularies}. */
let current: CodeLists = BUNDLED;

/**
 * Returns what `work` returns, with `changed` in place of the code lists of the same names: a change of a code list is
 * assessed as data by the same code that uses it. The lists are looked up in too many places for each of them to be
 * handed a parameter, so they are swapped for the time of one synchronous call. Nothing that `work` leaves to run
 * later sees them.
 */
export function withVocabularies<Value>(
  changed: Readonly<Partial<Record<VocabularyName, Vocabulary>>>,
  work: () => Value,
): Value {
  const before = current;
  current = codeListsOf({ ...before.lists, ...changed });
  try {
    return work();
  } finally {
    current = before;
  }
}

/** Returns a function that gives what `make` gives, made once for each set of code lists that holds. */
export function perVocabularies<Value>(make: () => Value): () => Value {
  const made = new WeakMap<CodeLists, { value: Value }>();
  return () => {
    const known = made.get(current) ?? { value: make() };
    made.set(current, known);
    return known.value;
  };
}

/** A code list as it stands in its file. */
export function vocabulary(name: VocabularyName): Vocabulary {
  return current.lists[name];
}

/** The concept with exactly this code (upper and lower case count), if the list has one. */
export function concept(name: VocabularyName, code: string): Concept | undefined {
  return current.byCode.get(name)?.get(code);
}

/** The concept with exactly this URI, or for a licence one of its other URIs, if the list has one. */
export function conceptByUri(name: VocabularyName, uri: string): Concept | undefined {
  return current.byUri.get(name)?.get(uri);
}

const PLACES = ['municipality', 'county', 'country'] as const;

/** The municipality (`0380`), county (`03`) or country (`SE`) with this code, if it is one we know. */
export function place(code: string): Concept | undefined {
  for (const name of PLACES) {
    const match = concept(name, code);
    if (match) return match;
  }
  return undefined;
}

/** The place of {@link place} with this code or this URI. */
export function findPlace(written: string): Concept | undefined {
  return place(written) ?? placeByUri(written);
}

/** The place of {@link place} with exactly this URI. */
export function placeByUri(uri: string): Concept | undefined {
  for (const name of PLACES) {
    const concept = conceptByUri(name, uri);
    if (concept) return concept;
  }
  return undefined;
}

function codeListsOf(lists: CodeLists['lists']): CodeLists {
  return {
    lists,
    byCode: indexed(lists, (concept) => [concept.code]),
    byUri: indexed(lists, (concept) => [concept.uri, ...(concept.sameAs ?? [])]),
  };
}

function indexed(
  lists: CodeLists['lists'],
  keysOf: (concept: Concept) => string[],
): Map<VocabularyName, Map<string, Concept>> {
  return new Map(
    VOCABULARY_NAMES.map((name) => [
      name,
      new Map(
        lists[name].concepts.flatMap((concept) => keysOf(concept).map((key) => [key, concept] as const)),
      ),
    ]),
  );
}
