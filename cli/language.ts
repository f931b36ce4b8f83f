import type { Language } from '../catalog/model/text.ts';

/** The languages that the command speaks. */
export const LANGUAGES: readonly Language[] = ['sv', 'en'];

/**
 * The language to speak: the one asked for, else English where the system is set to it, else Swedish. The
 * system's setting is read in the order of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`.
 */
export function languageFrom(asked: string | undefined, env: Record<string, string | undefined>): Language {
  if (asked === 'sv' || asked === 'en') return asked;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en\b|^en_/i.test(system) ? 'en' : 'sv';
}
