import { concept } from '../model/vocabularies.ts';
import { link, plainText, type Value } from './graph.ts';
import { mediaTypeLink } from './links.ts';
import { refer } from './references.ts';
import type { Written } from './row.ts';
import type { Scope } from './scope.ts';
import { dcterms } from './terms.ts';

/** The data of a format: a code of the EU's table, and a media type where that is more specific. */
interface Format {
  format?: string;
  mediaType?: string;
}

/** Follows the Swedish profile: a media type as text, from its templates' lists where they have it. */
export function swedishFormat({ data: { format, mediaType } }: Written<Format>): Value[] {
  const known = format === undefined ? undefined : concept('file-type', format);
  const written = known?.seFormat ?? mediaType ?? known?.mediaType;
  return written ? [plainText(written)] : [];
}

/** Follows the European profile: the IRI of a file type. */
export function europeanFormat({ data: { format } }: Written<Format>): Value[] {
  const known = format === undefined ? undefined : concept('file-type', format);
  return known ? [link(known.uri)] : [];
}

/** A format, which the profiles have in ways of their own. */
export const FORMAT_VALUES = { se: swedishFormat, eu: europeanFormat };

const MEDIA_TYPE = { se: [], eu: [dcterms.MediaType] };

/** The media type as IANA's address of it; where none is written, the one that the format has. */
export function mediaType({ data }: Written<Format>, scope: Scope): Value[] {
  const written = data.mediaType ?? (data.format && concept('file-type', data.format)?.mediaType);
  return written ? [refer(mediaTypeLink(written).iri, MEDIA_TYPE, scope)] : [];
}
