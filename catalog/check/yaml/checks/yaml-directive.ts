import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import { propertyTokens } from '../property-tokens.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-directive',
  severity: 'error',
  title: { sv: 'YAML-direktiv', en: 'YAML directive' },
  why: {
    sv: 'En rad som börjar med % före beskrivningen ändrar hur resten av filen läses. I en äldre version av YAML blir till exempel ordet no till falskt och 12:30 till ett tal. Alla filer här läses på samma sätt.',
    en: 'A line that begins with % before the description changes how the rest of the file is read. In an older version of YAML, for example, the word no becomes false and 12:30 a number. All files here are read in the same way.',
  },
  sources: [yamlSection('68-directives', '6.8 Directives')],
};

/** Lines such as `%YAML 1.1`. Each can be taken away. */
export function findDirectives(source: SourceText): Finding[] {
  const { text } = source;
  if (!/^\ufeff?%/m.test(text)) return [];
  const directives = propertyTokens(text).filter(({ kind }) => kind === 'directive');
  return directives.map(({ offset, source: line }) => {
    const end = offset + line.length;
    const lineBreak = /^[ \t]*(?:#.*)?(?:\r?\n)?/.exec(text.slice(end))?.[0].length ?? 0;
    const shown = quoted(line);
    return {
      code: description.code,
      pointer: '',
      ...placed(source, offset, end, { start: offset, end: end + lineBreak, text: '' }),
      message: {
        sv: `${shown.sv} ändrar hur filen läses. Det är inte tillåtet.`,
        en: `${shown.en} changes how the file is read. That is not allowed.`,
      },
      remedy: { sv: 'Ta bort raden.', en: 'Take the line away.' },
    };
  });
}
