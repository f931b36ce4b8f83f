import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import { entryRemoval } from '../edits/remove.ts';
import type { Oddities, ParsedPair } from '../plain-data.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-duplicate-key',
  severity: 'error',
  title: { sv: 'Samma nyckel två gånger', en: 'The same key twice' },
  why: {
    sv: 'Står samma nyckel två gånger går det inte att veta vilket värde som gäller. Olika program väljer olika, så det som granskas är inte säkert det som publiceras.',
    en: 'If the same key stands twice, nobody can know which value holds. Different programs choose differently, so what is reviewed is not for certain what is published.',
  },
  sources: [yamlSection('3211-nodes', '3.2.1.1 Nodes: the keys of a mapping are unique')],
};

/** Keys that stand in their mapping already. One with the same value as the first can be taken away. */
export function findDuplicates(source: SourceText, { duplicates }: Oddities): Finding[] {
  return duplicates.map(({ pair, map, first, pointer }) => {
    const [start, end] = pair.key.range;
    const same = written(source.text, pair) === written(source.text, first);
    const edit = same ? entryRemoval(source.text, map, map.items.indexOf(pair)) : undefined;
    const key = quoted(source.text.slice(start, end));
    const { line } = source.places.position(first.key.range[0]);
    return {
      code: description.code,
      pointer,
      ...placed(source, start, end, edit),
      message: {
        sv: `Nyckeln ${key.sv} finns redan på rad ${line}${same ? ', med samma värde' : ''}.`,
        en: `The key ${key.en} stands already on line ${line}${same ? ', with the same value' : ''}.`,
      },
      remedy: same ? TAKE_AWAY : JOIN,
    };
  });
}

function written(text: string, { value }: ParsedPair): string {
  return value ? text.slice(value.range[0], value.range[1]).trim() : '';
}

const TAKE_AWAY = { sv: 'Ta bort den ena av dem.', en: 'Take one of them away.' };

const JOIN = {
  sv: 'Behåll en av dem. Ska båda värdena gälla, skriv dem under samma nyckel.',
  en: 'Keep one of them. If both values hold, write them under one key.',
};
