import { type Concept, conceptByUri, perVocabularies, vocabulary } from '../../model/vocabularies.ts';
import type { PublishedDistribution } from './published.ts';
import type { Variant } from './score.ts';

type Written = Pick<PublishedDistribution, 'format' | 'mediaType'>;

/**
 * True when format and media type are both from their lists: the EU's table of file types and IANA's media types.
 * Sveriges dataportal takes a media type as text for a format, too.
 */
export function isFromVocabulary({ format, mediaType }: Written, variant: Variant): boolean {
  return mediaType !== undefined && isMediaType(mediaType) && formatCodes(format, variant).length > 0;
}

/**
 * True when the data is in a file type with one of `codes`: by the format, and where there is none by the media type,
 * which alone would not distinguish a shapefile from any other archive.
 */
export function isOneOf(
  codes: ReadonlySet<string>,
  { format, mediaType }: Written,
  variant: Variant,
): boolean {
  const written = format === undefined ? codesByMediaType(mediaType) : formatCodes(format, variant);
  return written.some((code) => codes.has(code));
}

/** The file types that a format stands for; none where the portal would not know it. */
function formatCodes(format: string | undefined, variant: Variant): readonly string[] {
  const code = format === undefined ? undefined : conceptByUri('file-type', format)?.code;
  if (code) return [code];
  return variant === 'se' ? codesByMediaType(format) : [];
}

function codesByMediaType(mediaType: string | undefined): readonly string[] {
  return (mediaType && codes().get(mediaType.toLowerCase())) || [];
}

/** RDFa lies in web pages, and shares their media type; a web page is not readable by programs for that. */
const ONLY_BY_CODE = new Set(['RDFA']);

const codes = perVocabularies(() => codesOf(vocabulary('file-type').concepts));

/** Several file types share a media type: JSON and many web services are application/json. */
function codesOf(concepts: readonly Concept[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, mediaType, seFormat } of concepts) {
    if (ONLY_BY_CODE.has(code)) continue;
    for (const item of new Set([mediaType, seFormat]))
      if (item) codes.set(item, [...(codes.get(item) ?? []), code]);
  }
  return codes;
}

/** The registries of IANA; which names they hold changes by the week, so the form is what is looked at. */
const MEDIA_TYPE = /^(?:application|audio|font|haptics|image|message|model|multipart|text|video)\/[\w.+-]+$/i;

function isMediaType(text: string): boolean {
  return MEDIA_TYPE.test(text);
}

/** File types that hold RDF. */
export const RDF: ReadonlySet<string> = new Set(
  vocabulary('file-type')
    .concepts.map(({ code }) => code)
    .filter((code) => /^(?:RDF|JSON_LD$|N3$)/.test(code)),
);
