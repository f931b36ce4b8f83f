import { type TextPlace, textsIn } from '../../model/contents/texts-in.ts';
import type { Entity } from '../../model/entity.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';

/** Words that say that a key or an account is needed. Each pattern runs in linear time. */
const NEEDED: readonly RegExp[] = [
  /api[- ]?nyckel(?:n|s)?(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])api[- ]?key(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(?:kräver|krävs|behövs|behöver) (?:en |ett |du en |du ett |att man har ett )?(?:nyckel|konto|inloggning)(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(?:needs?|requires?) (?:an? )?(?:key|account|login)(?![\p{L}\d])/iu,
];

/** Words that may say that none is: a sentence with one of them is left alone. */
const NEGATION =
  /(?<![\p{L}\d])(?:ingen|inget|inga|inte|utan|varken|no|not|none|never|without)(?![\p{L}\d])/iu;

export const rule: Rule<'dataset' | 'service'> = {
  code: 'credential-missing',
  severity: 'warning',
  kinds: ['dataset', 'service'],
  title: {
    sv: 'Texten säger att en nyckel behövs, men det står inte i credential',
    en: 'The text says that a key is needed, but credential does not',
  },
  why: {
    sv:
      'Den som trycker på ”Ladda ner” och får ett fel vet inte varför. Står det i credential vad som krävs och var det ' +
      'skaffas blir knappen ”Skaffa nyckel”, och sökmotorer får veta att det inte bara är att hämta.',
    en:
      'Whoever presses “Download” and gets an error does not know why. Where credential tells what is needed and where ' +
      'it can be had the button becomes “Get a key”, and search engines are told that the data is not just there to fetch.',
  },
  sources: [dcatApSe('Distribution', 'foaf_page')],
  check: (entity) =>
    isStated(entity)
      ? []
      : textsIn(entity)
          .filter(({ key }) => key !== 'keyword')
          .flatMap(findNeed)
          .slice(0, 1),
};

/** A service says it itself, or one of the distributions does; those that are had through services may have it from there. */
function isStated({ data }: Entity<'dataset'> | Entity<'service'>): boolean {
  if ('credential' in data) return true;
  const distributions = ('distribution' in data ? data.distribution : undefined) ?? [];
  return distributions.some(
    (distribution) => distribution?.credential !== undefined || distribution?.accessService !== undefined,
  );
}

function findNeed({ pointer, text }: TextPlace): RuleFinding[] {
  const sentence = text
    .split(/[.!?\n]/)
    .find((line) => NEEDED.some((words) => words.test(line)) && !NEGATION.test(line));
  if (sentence === undefined) return [];
  const words = NEEDED.map((pattern) => pattern.exec(sentence)?.[0]).find((match) => match !== undefined)!;
  return [
    {
      pointer,
      message: {
        sv: `Texten säger ${quoted(words).sv}, men ingen distribution har credential.`,
        en: `The text says ${quoted(words).en}, but no distribution has credential.`,
      },
      remedy: {
        sv: 'Lägg till credential vid den adress som kräver nyckeln: kind: KEY (nyckel) eller ACCOUNT (konto), och i uri sidan där den skaffas.',
        en: 'Add credential beside the address that asks for the key: kind: KEY or ACCOUNT, and in uri the page where it can be had.',
      },
    },
  ];
}
