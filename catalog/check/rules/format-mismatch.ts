import type { Entity } from '../../model/entity.ts';
import type { Fix } from '../../model/issues/finding.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { extensionOf, formatsWith } from '../../model/values/file-extension.ts';
import { type Concept, concept } from '../../model/vocabularies.ts';

/** Packed files may hold any format, text files many, and a page may stand before the file. */
const SAYS_NOTHING = new Set('zip gz tgz tar txz bz2 xz 7z rar txt html htm bin tab'.split(' '));

export const rule: Rule<'dataset'> = {
  code: 'format-mismatch',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Formatet stämmer inte med filen', en: 'The format does not match the file' },
  why: {
    sv:
      'Format och adress säger olika saker, och det märks först när någon har hämtat filen. Program som väljer ' +
      'läsare efter formatet misslyckas.',
    en:
      'Format and address say different things, which nobody notices until the file has been fetched. Programs ' +
      'that choose how to read it by its format will fail.',
  },
  sources: [dcatApSe('Distribution', 'dcterms_format'), dcatApSe('Distribution', 'dcat_downloadURL')],
  check: ({ data }) =>
    (data.distribution ?? []).flatMap((distribution, position) =>
      distribution ? check(distribution, position) : [],
    ),
};

type Distribution = NonNullable<NonNullable<Entity<'dataset'>['data']['distribution']>[number]>;

function check(distribution: Distribution, position: number): RuleFinding[] {
  const format = concept('file-type', distribution.format ?? '');
  const extensions = (distribution.downloadURL ?? []).map((url) => extensionOf(url ?? ''));
  const wrong = extensions.find((extension) => format && extension && !agree(extension, format));
  if (!format || !wrong) return [];
  const isCertain = extensions.every((extension) => extension === wrong) && !distribution.mediaType;
  return [mismatch(format.code, wrong, isCertain, pointer('distribution', position, 'format'))];
}

/** True when files of the format may have the extension. `.json` and `.xml` fit all formats built on them. */
function agree(extension: string, format: Concept): boolean {
  if (SAYS_NOTHING.has(extension) || !format.extensions?.length || formatsWith(extension).length === 0)
    return true;
  if (format.extensions.includes(extension)) return true;
  const types = `${format.mediaType ?? ''} ${format.seFormat ?? ''}`;
  if (extension === 'json') return types.includes('json');
  if (extension === 'xml') return types.includes('xml') && !types.includes('openxmlformats');
  return extension === 'csv' && format.code === 'TSV';
}

function mismatch(code: string, extension: string, isCertain: boolean, at: string): RuleFinding {
  const formats = formatsWith(extension).map((format) => format.code);
  const [right = ''] = formats;
  const fix: Fix | undefined =
    isCertain && formats.length === 1 ? { kind: 'replace', pointer: at, value: right } : undefined;
  const file = quoted(`.${extension}`);
  return {
    pointer: at,
    message: {
      sv: `Formatet är ${quoted(code).sv}, men filen som hämtas slutar på ${file.sv}.`,
      en: `The format is ${quoted(code).en}, but the file that is fetched ends in ${file.en}.`,
    },
    remedy: {
      sv: `Ändra formatet till ${right}, eller adressen till rätt fil.`,
      en: `Change the format to ${right}, or the address to that of the right file.`,
    },
    ...(fix && { fix }),
  };
}
