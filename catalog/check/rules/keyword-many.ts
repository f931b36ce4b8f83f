import { textsOf } from '../../model/contents/texts-in.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';

/** Ours: the recommendation sets no limit, and the EU's score asks for one keyword only. */
const MOST = 20;

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-many',
  severity: 'info',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Väldigt många nyckelord', en: 'A great many keywords' },
  why: {
    sv:
      'Nyckelord ska skilja datamängden från andra. Med väldigt många blir den en träff på nästan allt, och de ord ' +
      'som betyder något drunknar.',
    en:
      'Keywords should set the dataset apart. With a great many it becomes a result for nearly everything, and the ' +
      'words that matter are lost among the others.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[10]],
  check: ({ data }) => {
    const numbers = new Map<string, number>();
    for (const { language } of textsOf(data, 'keyword')) {
      numbers.set(language, (numbers.get(language) ?? 0) + 1);
    }
    const most = Math.max(0, ...numbers.values());
    return most > MOST ? [tooMany(most)] : [];
  },
};

function tooMany(number: number): RuleFinding {
  return {
    pointer: '/keyword',
    at: 'key',
    message: {
      sv: `Listan har ${number} nyckelord. Den bör ha högst ${MOST}.`,
      en: `The list has ${number} keywords. It should have at most ${MOST}.`,
    },
    remedy: {
      sv: 'Behåll de ord som bäst säger vad data handlar om. Fem till tio räcker ofta.',
      en: 'Keep the words that best say what the data is about. Five to ten are often enough.',
    },
  };
}
