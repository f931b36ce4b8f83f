import type { Catalog } from '../../../catalog/model/catalog.ts';
import { catalogOf, validFiles } from './catalogs.ts';

/** Text that has broken writers before; every text of the catalog is made of it. */
export const HOSTILE = [
  'citat " och \' och \\ och \\" och \\n',
  '<b>&amp; ]]> <!-- --> <![CDATA[ ?>',
  'rad\nrad\r\nrad\rrad\ttabb',
  '  blanksteg i båda ändar  ',
  'Å ä ö é ñ \u0308 o\u0308 ﬁ',
  'emoji 🏊‍♀️ 👩🏽‍🚒 och 𝄞',
  'שלום עולם مرحبا \u202eRTL\u202c \u200b\ufeff',
  '"""\'\'\'@sv^^<http://example.org/>',
  '{"@id": "x"} _:b0 a:b',
  '\u0085\u2028\u2029\u007f\u009f',
];

/** The example catalog with every title, description, name and keyword made of hostile text. */
export function hostileCatalog(): Catalog {
  const files = structuredClone(validFiles()) as Record<string, Record<string, unknown>>;
  for (const data of Object.values(files)) {
    for (const key of ['title', 'description', 'name']) {
      if (key in data) data[key] = { sv: HOSTILE.join(' '), en: HOSTILE[0], 'zh-Hans': HOSTILE.at(-1) };
    }
    if ('keyword' in data) data.keyword = { sv: HOSTILE, 'sv-FI': HOSTILE.slice(0, 2) };
  }
  return catalogOf(files);
}
