import type { Violation } from '../violation.ts';
import { anyPattern } from './any.ts';
import { checksum } from './checksum.ts';
import { languageKey } from './language-key.ts';
import { login } from './login.ts';
import { mediaType } from './media-type.ts';
import { organisationNumber } from './organisation-number.ts';
import type { PatternWords } from './pattern-words.ts';
import { slug } from './slug.ts';
import { telephone } from './telephone.ts';

const BY_KEY: Record<string, PatternWords> = {
  organisationsnummer: organisationNumber,
  id: slug,
  publisher: slug,
  code: slug,
  checksumValue: checksum,
  login,
};

const BY_KIND: Record<string, PatternWords> = { telephone, 'media-type': mediaType };

/** Finds the explanation for a value, or a key, that does not match its pattern. */
export function patternWords({ keyword, field }: Violation): PatternWords {
  if (keyword === 'propertyNames') return languageKey;
  const kind = String(field.schema['x-kind']);
  if (Object.hasOwn(BY_KIND, kind)) return BY_KIND[kind]!;
  return Object.hasOwn(BY_KEY, field.key) ? BY_KEY[field.key]! : anyPattern;
}
