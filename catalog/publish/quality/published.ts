import { europeanFormat, swedishFormat } from '../../dcat/format.ts';
import type { Value } from '../../dcat/graph.ts';
import type { Dataset, Distribution } from '../../model/catalog.ts';
import { licenceText } from '../../model/contents/licences-in.ts';
import { languagesOfWords } from '../../model/text.ts';
import { concept, conceptByUri } from '../../model/vocabularies.ts';
import type { Variant } from './score.ts';

/** The values of a dataset that the assessment looks at, as they are in the feed that the portal fetches. */
export interface Published {
  keyword: boolean;
  theme: boolean;
  spatial: boolean;
  temporal: boolean;
  /** The address that is written; `undefined` where there is none. */
  accessRights: string | undefined;
  contactPoint: boolean;
  publisher: boolean;
  issued: boolean;
  modified: boolean;
  distributions: readonly PublishedDistribution[];
}

export interface PublishedDistribution {
  id: string;
  accessURL: readonly string[];
  downloadURL: readonly string[];
  /** The value of `dcterms:format`: the address of a file type, or a media type as text. */
  format: string | undefined;
  /** `text/csv`, from the address that IANA has for it. */
  mediaType: string | undefined;
  /** The address that is written. */
  license: string | undefined;
  rights: boolean;
  byteSize: boolean;
  issued: boolean;
  modified: boolean;
}

/** The values of a dataset in the European feed (`eu`) or the Swedish (`se`), inherited ones included. */
export function published({ data, distributions }: Dataset, variant: Variant): Published {
  return {
    keyword: languagesOfWords(data.keyword).length > 0,
    theme: isFilled(data.theme),
    spatial: isFilled(data.spatial),
    temporal: isFilled(data.temporal),
    accessRights: data.accessRights && (concept('access-right', data.accessRights)?.uri ?? data.accessRights),
    contactPoint: isFilled(data.contactPoint),
    publisher: true,
    issued: isFilled(data.issued),
    modified: isFilled(data.modified),
    distributions: distributions.map((distribution) => publishedDistribution(distribution, variant)),
  };
}

function publishedDistribution({ id, data }: Distribution, variant: Variant): PublishedDistribution {
  const [format] = variant === 'eu' ? europeanFormat({ data }) : swedishFormat({ data });
  return {
    id,
    accessURL: [data.accessURL],
    downloadURL: data.downloadURL ?? [],
    format: format && wordsOf(format),
    mediaType: mediaTypeOf(data),
    license: licenceAddress(data.license),
    rights: isFilled(data.rights),
    byteSize: isFilled(data.byteSize),
    issued: isFilled(data.issued),
    modified: isFilled(data.modified),
  };
}

function wordsOf(value: Value): string | undefined {
  return value.kind === 'literal' ? value.text : value.iri;
}

/** The one that is written, else the one that the format has; without parameters. */
function mediaTypeOf({ mediaType, format }: Distribution['data']): string | undefined {
  const written = mediaType ?? (format === undefined ? undefined : concept('file-type', format)?.mediaType);
  return written ? written.split(';')[0]!.trim() : undefined;
}

/** A licence that is known is written with one address, whichever of its addresses was given. */
function licenceAddress(licence: Distribution['data']['license']): string | undefined {
  const given = licenceText(licence);
  if (given === undefined || typeof licence !== 'string') return given;
  return (concept('licence', given) ?? conceptByUri('licence', given))?.uri ?? given;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
