import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { digitsOfChecksum, usualAlgorithm } from '../../model/values/checksums.ts';

export const rule: Rule<'dataset'> = {
  code: 'checksum-length',
  severity: 'error',
  kinds: ['dataset'],
  title: { sv: 'Kontrollsumman passar inte algoritmen', en: 'The checksum does not fit its algorithm' },
  why: {
    sv:
      'Varje algoritm ger en kontrollsumma av en viss längd. Har den en annan längd är den avklippt eller räknad på ett ' +
      'annat sätt, och den som jämför tror att filen är förvanskad.',
    en:
      'Each algorithm gives a checksum of a certain length. If it has another length, it is cut off or computed in ' +
      'another way, and whoever compares it believes that the file is corrupt.',
  },
  sources: [
    dcatApSe('Distribution', 'spdx_checksum'),
    { title: 'SPDX 2.3: Checksum', url: 'https://spdx.github.io/spdx-spec/v2.3/file-information/' },
  ],
  check: ({ data }) =>
    (data.distribution ?? []).flatMap((distribution, position) => {
      const { algorithm, checksumValue } = distribution?.checksum ?? {};
      const digits = algorithm && checksumValue ? digitsOfChecksum(algorithm) : undefined;
      if (digits === undefined || digits === checksumValue!.length) return [];
      return [finding(algorithm!, digits, checksumValue!.length, position)];
    }),
};

function finding(algorithm: string, digits: number, length: number, position: number): RuleFinding {
  const other = usualAlgorithm(length);
  return {
    pointer: pointer('distribution', position, 'checksum', 'checksumValue'),
    message: {
      sv: `En ${algorithm}-summa har ${digits} tecken. Här står ${length}${other ? `, som i en ${other}-summa` : ''}.`,
      en: `A ${algorithm} checksum has ${digits} characters. Here are ${length}${other ? `, as in a ${other} checksum` : ''}.`,
    },
    remedy: {
      sv: `Skriv ${other ? `algorithm: ${other} om det är så den är räknad, eller ` : ''}hela ${algorithm}-summan.`,
      en: `Write ${other ? `algorithm: ${other} if that is how it is computed, or ` : ''}the whole ${algorithm} checksum.`,
    },
  };
}
