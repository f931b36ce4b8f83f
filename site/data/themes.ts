import { themePage } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Language } from '../../catalog/model/text.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { alphabetical } from '../text/alphabetical.ts';

/** One of the EU's thirteen data themes, with the datasets in it. */
export interface ThemeGroup {
  code: string;
  name: string;
  /** Its page: `/teman/envi/`. */
  page: string;
  datasets: Dataset[];
}

/** All themes in a language's alphabetical order, each with its datasets in the order given. */
export function groupByTheme(datasets: readonly Dataset[], language: Language): ThemeGroup[] {
  const groups = new Map(
    vocabulary('data-theme').concepts.map(({ code, label }) => [
      code,
      { code, name: label[language], page: themePage(code), datasets: [] as Dataset[] },
    ]),
  );
  for (const dataset of datasets) {
    for (const code of new Set(dataset.data.theme)) groups.get(code)?.datasets.push(dataset);
  }
  return alphabetical([...groups.values()], ({ name }) => name, language);
}
