import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_HVD, HVD_REGULATION } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { narrowerCategories } from '../../model/values/high-value.ts';
import { conceptByUri } from '../../model/vocabularies.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'hvd-category-general',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'HVD-kategorin är för allmän', en: 'The HVD category is too general' },
  why: {
    sv:
      'EU:s lista över värdefulla datamängder har sex områden, som är indelade i de datamängder som förordningens bilaga ' +
      'räknar upp. EU:s profil tar bara emot den mest exakta kategorin: av ett helt område framgår inte vilken rad i ' +
      'bilagan som är uppfylld.',
    en:
      'The EU list of high-value datasets has six areas, divided into the datasets that the annex of the regulation ' +
      'lists. The EU profile accepts only the most granular category: a whole area does not tell which line of the ' +
      'annex is met.',
  },
  sources: [DCAT_AP_HVD, HVD_REGULATION],
  check: ({ data }) =>
    (data.hvdCategory ?? []).flatMap((category, position) => {
      const code = category && (conceptByUri('hvd-category', category)?.code ?? category);
      const narrower = code ? narrowerCategories(code) : [];
      return narrower.length === 0 ? [] : [finding(category!, narrower, position)];
    }),
};

/** More codes than this are no help in a message. */
const MOST_NAMED = 7;

function finding(category: string, narrower: readonly string[], position: number): RuleFinding {
  const named = narrower.slice(0, MOST_NAMED).join(', ');
  const more = narrower.length - MOST_NAMED;
  const shown = quoted(category);
  return {
    pointer: pointer('hvdCategory', position),
    message: {
      sv: `${shown.sv} är indelad i mer exakta kategorier, och bara de räknas.`,
      en: `${shown.en} is divided into more granular categories, and only those count.`,
    },
    remedy: {
      sv: `Skriv den som datamängden hör till: ${named}${more > 0 ? ` eller en av ${more} till` : ''}.`,
      en: `Write the one that the dataset belongs to: ${named}${more > 0 ? ` or one of ${more} more` : ''}.`,
    },
  };
}
