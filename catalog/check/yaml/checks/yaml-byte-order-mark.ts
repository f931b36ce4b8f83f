import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { placed, sourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-byte-order-mark',
  severity: 'warning',
  title: { sv: 'Osynligt märke först i filen', en: 'Invisible mark at the start of the file' },
  why: {
    sv: 'Vissa program på Windows lägger ett osynligt tecken (byte order mark) först i filen. Det behövs inte i UTF-8, och program som inte väntar sig det läser fel på den första raden.',
    en: 'Some programs on Windows put an invisible character (a byte order mark) first in the file. UTF-8 does not need it, and programs that do not expect it misread the first line.',
  },
  sources: [
    yamlSection('52-character-encodings', '5.2 Character Encodings'),
    { title: 'Unicode: UTF-8, UTF-16, UTF-32 & BOM', url: 'https://www.unicode.org/faq/utf_bom.html' },
  ],
};

/** A byte order mark at the start of the text. */
export function findByteOrderMark(text: string): Finding[] {
  if (text.charCodeAt(0) !== 0xfeff) return [];
  return [
    {
      code: description.code,
      pointer: '',
      ...placed(sourceText(text), 0, 1, { start: 0, end: 1, text: '' }),
      message: {
        sv: 'Filen börjar med ett osynligt tecken (byte order mark).',
        en: 'The file begins with an invisible character (a byte order mark).',
      },
      remedy: {
        sv: 'Ta bort det: spara filen som UTF-8 utan BOM.',
        en: 'Take it away: save the file as UTF-8 without BOM.',
      },
    },
  ];
}
