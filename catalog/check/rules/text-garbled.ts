import { type PlacedString, stringsIn } from '../../model/contents/strings-in.ts';
import { FILE_KINDS } from '../../model/file-kinds.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { decodedOnce, hasLostCharacters } from '../../model/values/garbled-text.ts';

export const rule: Rule = {
  code: 'text-garbled',
  severity: 'warning',
  kinds: FILE_KINDS,
  title: { sv: 'Text som har blivit oläslig', en: 'Text that has become unreadable' },
  why: {
    sv:
      'När en text sparas med en teckenkod och läses med en annan blir å, ä och ö till andra tecken: ”fÃ¶r” i stället ' +
      'för ”för”, eller �. Texten går inte att söka fram och är svår att läsa, och så sprids den till andra portaler.',
    en:
      'When a text is saved in one encoding and read in another, å, ä and ö become other characters: “fÃ¶r” instead of ' +
      '“för”, or �. The text cannot be found and is hard to read, and it spreads to other portals like that.',
  },
  sources: [
    {
      title: 'W3C: Character encodings for beginners',
      url: 'https://www.w3.org/International/questions/qa-what-is-encoding',
    },
  ],
  check: ({ data }) => stringsIn(data).flatMap(checkText),
};

function checkText({ pointer, text }: PlacedString): RuleFinding[] {
  if (hasLostCharacters(text)) return [lost(pointer, text)];
  const right = decodedOnce(text);
  return right === undefined ? [] : [encodedTwice(pointer, text, right)];
}

function encodedTwice(pointer: string, text: string, right: string): RuleFinding {
  const [shown, meant] = [quoted(text), quoted(right)];
  return {
    pointer,
    message: {
      sv: `Texten ${shown.sv} har kodats två gånger: å, ä, ö och andra tecken har blivit till flera.`,
      en: `The text ${shown.en} was encoded twice: å, ä, ö and other characters have become several.`,
    },
    remedy: { sv: `Skriv ${meant.sv}.`, en: `Write ${meant.en}.` },
    fix: { kind: 'replace', pointer, value: right },
  };
}

function lost(pointer: string, text: string): RuleFinding {
  const shown = quoted(text);
  return {
    pointer,
    message: {
      sv: `I texten ${shown.sv} står � där ett tecken har gått förlorat.`,
      en: `In the text ${shown.en} there is � where a character was lost.`,
    },
    remedy: {
      sv: 'Skriv det tecken som stod där från början, oftast å, ä eller ö.',
      en: 'Write the character that stood there at first, mostly å, ä or ö.',
    },
  };
}
