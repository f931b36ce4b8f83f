import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { type Pointer, pointer } from '../../model/pointer.ts';
import { type Concept, concept, perVocabularies, vocabulary } from '../../model/vocabularies.ts';

/** Media types of packed files, whatever they contain. */
const PACKED = new Set([
  'application/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
  'application/gzip',
]);

const known = perVocabularies(
  () => new Set(vocabulary('file-type').concepts.flatMap(({ mediaType }) => mediaType ?? [])),
);

export const rule: Rule<'dataset' | 'service'> = {
  code: 'media-type-mismatch',
  severity: 'warning',
  kinds: ['dataset', 'service'],
  title: { sv: 'Medietypen stämmer inte med formatet', en: 'The media type does not match the format' },
  why: {
    sv:
      'Format och medietyp är två sätt att säga samma sak, och båda skrivs ut till portalerna. Säger de olika vet ' +
      'ingen vilken som gäller. Medietypen behöver sällan anges: den följer av formatet.',
    en:
      'Format and media type are two ways to say the same, and both are written out to the portals. If they differ, ' +
      'nobody knows which one holds. The media type is seldom needed: it follows from the format.',
  },
  sources: [
    dcatApSe('Distribution', 'dcterms_format'),
    { title: 'IANA: Media Types', url: 'https://www.iana.org/assignments/media-types/media-types.xhtml' },
  ],
  check: (entity) =>
    entity.kind === 'service'
      ? check(entity.data, [])
      : (entity.data.distribution ?? []).flatMap((distribution, position) =>
          distribution ? check(distribution, ['distribution', position]) : [],
        ),
};

interface Typed {
  format?: string | undefined;
  mediaType?: string | undefined;
}

function check({ format, mediaType }: Typed, path: (string | number)[]): RuleFinding[] {
  const known = concept('file-type', format ?? '');
  if (!known?.mediaType || !mediaType || agree(mediaType, known)) return [];
  return [mismatch(mediaType, known.code, known.mediaType, pointer(...path, 'mediaType'))];
}

/**
 * True when a media type can belong to the format. Only the media type of another format is a contradiction, since the
 * code list does not have all media types. JSON and XML fit every format built on them.
 */
function agree(written: string, { mediaType, seFormat = '' }: Concept): boolean {
  const type = (written.split(';')[0] ?? '').trim().toLowerCase();
  const types = `${mediaType} ${seFormat}`;
  if (types.split(' ').includes(type) || PACKED.has(type) || !known().has(type)) return true;
  return (
    (type === 'application/json' && types.includes('json')) ||
    (type === 'application/xml' && types.includes('xml'))
  );
}

/** Has no fix: which of the two is wrong cannot be told from the file. */
function mismatch(written: string, code: string, right: string, at: Pointer): RuleFinding {
  return {
    pointer: at,
    message: {
      sv: `Medietypen ${quoted(written).sv} hör inte till formatet ${quoted(code).sv}.`,
      en: `The media type ${quoted(written).en} does not belong to the format ${quoted(code).en}.`,
    },
    remedy: {
      sv: `Ta bort mediaType, så används ${quoted(right).sv}, eller rätta formatet.`,
      en: `Take mediaType away, and ${quoted(right).en} is used, or correct the format.`,
    },
  };
}
