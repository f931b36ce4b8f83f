import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import type { Fix } from '../../model/issues/finding.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { nameForms } from '../../model/words/publisher-name.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'title-publisher',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Utgivarens namn i titeln', en: 'The publisher’s name in the title' },
  why: {
    sv:
      'Vem som ger ut data står i ett eget fält. Där går det att filtrera på, och det visas bredvid titeln. I ' +
      'titeln är namnet bara text: den som söker efter Sala får också träff på Uppsala, och i en lista ser alla ' +
      'titlar från samma utgivare likadana ut.',
    en:
      'Who publishes the data has a field of its own, which can be filtered on and is shown beside the title. In ' +
      'the title the name is mere text: whoever searches for Sala will find Uppsala too, and in a list all titles ' +
      'from one publisher look alike.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[1]],
  check: ({ data, publisherId = '' }, { index }) => {
    const names = index.publisherNames.get(publisherId) ?? [];
    const patterns = patternsFor(names);
    if (!patterns) return [];
    return textsOf(data, 'title').flatMap((title) => checkTitle(title, patterns));
  },
};

interface Patterns {
  /** The name, wherever it stands. */
  mention: RegExp;
  /** The name as an addition at the end: "i Uppsala kommun", ", Uppsala". */
  addition: RegExp;
  /** The name as an owner at the beginning: "Uppsala kommuns". */
  owner: RegExp;
}

/**
 * A name counts wherever it stands, a place alone only where it is an addition: "Badplatser i Uppsala", but
 * not "Uppsala domkyrka". Built of literals, so each pattern runs in linear time.
 */
function patternsFor(names: readonly string[]): Patterns | undefined {
  const { full, place } = nameForms(names);
  if (full.length === 0) return undefined;
  const name = anyOf(full);
  const addition = `(?:\\si\\s|,|\\()\\s{0,9}(?:${anyOf([...full, ...place])})(?![\\p{L}\\p{N}])\\)?`;
  return {
    mention: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${name})(?![\\p{L}\\p{N}])|${addition}\\s*(?=$|[,:;(0-9–-])`,
      'iu',
    ),
    addition: new RegExp(`${addition}$`, 'iu'),
    owner: new RegExp(`^(?:${name})\\s(?=\\p{L})`, 'iu'),
  };
}

/** Longest first, so that "uppsala kommuns" is not taken for "uppsala kommun". */
function anyOf(forms: readonly string[]): string {
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  return sorted.map((form) => form.replaceAll(/[^\p{L}\p{N} ]/gu, '.').replaceAll(' ', '[\\s-]')).join('|');
}

function checkTitle({ pointer, text }: TextPlace, patterns: Patterns): RuleFinding[] {
  if (!patterns.mention.test(text)) return [];
  const shorter = withoutName(text, patterns);
  const fix: Fix | undefined = shorter ? { kind: 'replace', pointer, value: shorter } : undefined;
  return [
    {
      pointer,
      message: {
        sv: `Utgivarens namn står i titeln ${quoted(text).sv}.`,
        en: `The publisher’s name is in the title ${quoted(text).en}.`,
      },
      remedy: {
        sv: `Ta bort namnet ur titeln. Vem som är utgivare framgår av mappen som filen ligger i, och visas bredvid titeln.`,
        en: 'Take the name out of the title. The folder that the file is in tells who publishes it, and the name is shown beside the title.',
      },
      ...(fix && { fix }),
    },
  ];
}

/** The title without the name, where it can be cut off at either end and a title is left. */
function withoutName(title: string, { addition, owner, mention }: Patterns): string | undefined {
  const cut = title.trim().replace(addition, '').replace(owner, '').trim();
  const shorter = cut.charAt(0).toUpperCase() + cut.slice(1);
  return [...shorter].length < 3 || mention.test(shorter) ? undefined : shorter;
}
