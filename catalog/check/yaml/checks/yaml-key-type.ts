import { isScalar } from 'yaml';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import type { Localised } from '../../../model/text.ts';
import type { Oddities, PlacedPair } from '../plain-data.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-key-type',
  severity: 'error',
  title: { sv: 'Nyckeln är inget namn', en: 'The key is not a name' },
  why: {
    sv: 'Det som står före kolonet är nyckeln: namnet på det som beskrivs, till exempel title. YAML tillåter att där står tal, listor eller ingenting alls, men då säger nyckeln inte vad värdet är.',
    en: 'What stands before the colon is the key: the name of what is described, for example title. YAML allows numbers, lists or nothing at all there, but then the key does not tell what the value is.',
  },
  sources: [
    yamlSection('102-json-schema', '10.2 JSON Schema'),
    { title: 'RFC 8259: JSON, 4. Objects', url: 'https://www.rfc-editor.org/rfc/rfc8259#section-4' },
  ],
};

/** Keys that are numbers, empty, lists or mappings, or a name that programs take for something else. */
export function findKeys(source: SourceText, { keys }: Oddities): Finding[] {
  return keys.map((entry) => {
    const [start, end] = spanOf(source, entry);
    return {
      code: description.code,
      pointer: entry.pointer,
      ...placed(source, start, end),
      message: messageFor(source.text.slice(start, end), entry),
      remedy: {
        sv: 'Skriv ett namn före kolonet, till exempel title. Är raden text ska den stå inom citattecken.',
        en: 'Write a name before the colon, for example title. If the line is text, put it in quotation marks.',
      },
    };
  });
}

/** The key, or the colon where there is none. */
function spanOf({ text }: SourceText, { pair }: PlacedPair): [number, number] {
  const [start, end] = pair.key.range;
  return end > start ? [start, end] : [start, Math.min(start + 1, text.length)];
}

function messageFor(written: string, { pair: { key } }: PlacedPair): Localised {
  const shown = quoted(written);
  if (!isScalar(key)) {
    return {
      sv: 'Före kolonet står en lista eller flera uppgifter. Där ska ett namn stå.',
      en: 'Before the colon is a list or several entries. There should be a name.',
    };
  }
  if (key.source.trim() === '') {
    return { sv: 'Före kolonet saknas en nyckel.', en: 'There is no key before the colon.' };
  }
  return { sv: `${shown.sv} kan inte vara en nyckel.`, en: `${shown.en} cannot be a key.` };
}
