import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../catalog/model/text.ts';
import { IS_OTHER_CATALOG, OF_THIS_CATALOG } from '../../this-catalog.ts';
import { type Indexes, openRealIndexes, searchBoth } from './real-indexes.ts';

/**
 * Searches by people who publish data, or are about to, and the page of the published catalog that answers each best.
 */
const ANSWERS: Record<Language, [typed: string, page: string][]> = {
  sv: [
    ['hvd', '/kunskap/vardefulla-datamangder/'],
    ['värdefulla datamängder', '/kunskap/vardefulla-datamangder/'],
    ['licens', '/kunskap/valja-licens/'],
    ['cc0', '/kunskap/valja-licens/'],
    ['cc by', '/kunskap/valja-licens/'],
    ['api', '/api/'],
    ['personuppgifter', '/kunskap/fore-publicering/'],
    ['gdpr', '/kunskap/fore-publicering/'],
    ['sekretess', '/kunskap/fore-publicering/'],
    ['skörda', '/kunskap/sveriges-dataportal/'],
    ['skördning', '/kunskap/sveriges-dataportal/'],
    ['dataportalen', '/kunskap/sveriges-dataportal/'],
    ['geodata', '/traffar/2023-04-05-geodata/'],
    ['csv', '/kunskap/valja-format/'],
    ['excel', '/kunskap/valja-format/'],
    ['mognad', '/mognad/'],
    ['självskattning', '/mognad/'],
    ['kontakt', '/kontakt/'],
    ['rapportera fel', '/kontakt/'],
    ['möte', '/traffar/'],
    ['träffar', '/traffar/'],
    ['behov', '/behov/'],
    ['önska data', '/behov/'],
    ['specifikation', '/specifikationer/'],
    ['regel', '/regler/'],
    ['regler', '/regler/'],
    ['kvalitet', '/kvalitet/'],
    ['komma igång', '/kunskap/forsta-datamangden/'],
    ['hur börjar vi', '/kunskap/forsta-datamangden/'],
    ['publicera', '/kunskap/forsta-datamangden/'],
    ['uppdatera', '/kunskap/pull-request/'],
    ['pull request', '/kunskap/pull-request/'],
    ['granska', '/kunskap/granska/'],
    ['lagen', '/kunskap/oppna-datalagen/'],
    ['avgift', '/kunskap/oppna-datalagen/'],
    ['varför öppna data', '/kunskap/vad-ar-oppna-data/'],
    ['gå med', '/om/'],
    ['vem publicerar', '/oversikt/'],
    ['dcat-ap-se', '/for-maskiner/'],
    ['decimalkomma', '/regler/data-decimal-comma/'],
  ],
  en: [
    ['hvd', '/knowledge/vardefulla-datamangder/'],
    ['high-value datasets', '/knowledge/vardefulla-datamangder/'],
    ['licence', '/knowledge/valja-licens/'],
    ['license', '/knowledge/valja-licens/'],
    ['cc0', '/knowledge/valja-licens/'],
    ['api', '/api/'],
    ['personal data', '/knowledge/fore-publicering/'],
    ['gdpr', '/knowledge/fore-publicering/'],
    ['harvest', '/knowledge/sveriges-dataportal/'],
    ['harvesting', '/knowledge/sveriges-dataportal/'],
    ['data portal', '/knowledge/sveriges-dataportal/'],
    ['geodata', '/meetings/2023-04-05-geodata/'],
    ['csv', '/knowledge/valja-format/'],
    ['excel', '/knowledge/valja-format/'],
    ['maturity', '/maturity/'],
    ['contact', '/contact/'],
    ['report mistake', '/contact/'],
    ['meeting', '/meetings/'],
    ['needs', '/needs/'],
    ['wish', '/needs/'],
    ['specification', '/specifications/'],
    ['rules', '/rules/'],
    ['quality', '/quality/'],
    ['getting started', '/knowledge/forsta-datamangden/'],
    ['update', '/knowledge/pull-request/'],
    ['pull request', '/knowledge/pull-request/'],
    ['reviewing', '/knowledge/granska/'],
    ['law', '/knowledge/oppna-datalagen/'],
    ['fees', '/knowledge/oppna-datalagen/'],
    ['why open data', '/knowledge/vad-ar-oppna-data/'],
    ['join', '/about/'],
    ['who publishes', '/overview/'],
    ['dcat', '/for-machines/'],
    ['decimal comma', '/rules/data-decimal-comma/'],
  ],
};

let indexes: Indexes;

beforeAll(async () => {
  indexes = await openRealIndexes();
});

/** The pages that are shown at first, as the page's script finds them. */
async function firstPages(typed: string, language: Language): Promise<string[]> {
  const { pages } = await searchBoth(indexes, typed, language);
  const shown = await indexes.pages.shown(pages.entries.slice(0, pages.few), language);
  return shown.map(({ page }) => page);
}

describe.skipIf(IS_OTHER_CATALOG)(
  `the best answer of the published catalog comes first${OF_THIS_CATALOG}`,
  () => {
    test.each(ANSWERS.sv)('in Swedish: %s', async (typed, page) => {
      expect((await firstPages(typed, 'sv'))[0]).toBe(page);
    });

    test.each(ANSWERS.en)('in English: %s', async (typed, page) => {
      expect((await firstPages(typed, 'en'))[0]).toBe(page);
    });

    test.each<[string, Language, string[]]>([
      ['hjälp', 'sv', ['/behov/', '/kontakt/', '/kunskap/']],
      ['help', 'en', ['/contact/', '/knowledge/', '/needs/']],
    ])('%s: all who help come before what mentions it', async (typed, language, helping) => {
      expect((await firstPages(typed, language)).slice(0, 3).sort()).toEqual(helping);
    });
  },
);
