import type { Language } from '../../catalog/model/text.ts';

/** The first part of an address that is called something else in English. */
const IN_ENGLISH: Record<string, string> = {
  alla: 'all',
  behov: 'needs',
  'for-maskiner': 'for-machines',
  kommuner: 'municipalities',
  kontakt: 'contact',
  kunskap: 'knowledge',
  kvalitet: 'quality',
  lan: 'counties',
  mognad: 'maturity',
  om: 'about',
  oversikt: 'overview',
  regioner: 'regions',
  regler: 'rules',
  specifikationer: 'specifications',
  teman: 'themes',
  tillganglighet: 'accessibility',
  traffar: 'meetings',
  utgivare: 'publishers',
};

/**
 * A page's address in a language, from its Swedish one, by which pages are known everywhere in the program:
 * `/teman/envi/` -> `/en/themes/envi/`. What comes after the first part, fragments included, is the same in both.
 */
export function addressIn(language: Language, page: string): string {
  if (language === 'sv') return page;
  const [, first = '', rest = ''] = /^\/([^/#?]*)(.*)$/.exec(page) ?? [];
  return `/en/${IN_ENGLISH[first] ?? first}${rest}`;
}
