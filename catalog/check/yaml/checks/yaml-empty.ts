import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { OWN_README } from '../../../model/issues/standards.ts';
import { isPlainObject } from '../../../model/plain-object.ts';
import type { Localised } from '../../../model/text.ts';
import { lineAround } from '../positions.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-empty',
  severity: 'error',
  title: { sv: 'Filen beskriver ingenting', en: 'The file describes nothing' },
  why: {
    sv: 'En fil beskriver en sak med rader av nyckel, kolon och värde. Är filen tom, eller innehåller den bara text eller en lista, finns det inget att publicera.',
    en: 'A file describes one thing in lines of key, colon and value. If the file is empty, or holds only text or a list, there is nothing to publish.',
  },
  sources: [OWN_README, yamlSection('8.2.2-block-mappings', '8.2.2 Block Mappings')],
};

/** A file whose data is no mapping. */
export function findEmpty(source: SourceText, data: unknown): Finding[] {
  if (isPlainObject(data)) return [];
  const first = /^(?![ \t]*(?:#|---|\r?$)).*\S/m.exec(source.text)?.index ?? 0;
  const { start, end } = lineAround(source.text, first);
  return [
    {
      code: description.code,
      pointer: '',
      ...placed(source, start, end),
      message: messageFor(data),
      remedy: {
        sv: 'Beskriv datan med rader som title: Badplatser. Utgå gärna från en fil som redan finns i katalogen.',
        en: 'Describe the data in lines like title: Bathing places. A file that is already in the catalog is a good start.',
      },
    },
  ];
}

function messageFor(data: unknown): Localised {
  if (data === null || data === undefined) return { sv: 'Filen är tom.', en: 'The file is empty.' };
  return Array.isArray(data)
    ? {
        sv: 'Filen är en lista. Den ska bestå av rader med nyckel, kolon och värde.',
        en: 'The file is a list. It should be lines of key, colon and value.',
      }
    : {
        sv: 'Filen är bara en text. Den ska bestå av rader med nyckel, kolon och värde.',
        en: 'The file is just a text. It should be lines of key, colon and value.',
      };
}
