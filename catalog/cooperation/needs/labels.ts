import { KINDS, type NeedKind, type NeedStatus } from './need.ts';

/** A label on an issue, as it is made where it is missing. */
export interface NeedLabel {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string;
}

/** The label by which an issue counts as a need. The form sets it; whoever may set labels can take it away. */
export const KIND_LABELS: Readonly<Record<NeedKind, string>> = {
  data: 'önskemål',
  support: 'behov av stöd',
};

/** Labels that tell how far a need has come, the one that counts where there are several first. */
export const STATUS_LABELS: readonly (readonly [name: string, status: NeedStatus])[] = [
  ['behov: går inte', 'impossible'],
  ['behov: uppfyllt', 'met'],
  ['behov: planerat', 'planned'],
  ['behov: sett', 'seen'],
];

/** Keeps an issue out of everything that is published. */
export const HIDDEN_LABEL = 'spam';

/** Before a place or theme that those responsible have put in the place of what the form says: `plats: 0380`, `tema: ENVI`. */
export const PLACE_PREFIX = 'plats:';
export const THEME_PREFIX = 'tema:';

/** The bot's issues with weekly summaries. */
export const DIGEST_LABEL = 'behovssammanställning';

/** Every label that forms and people need to be there. GitHub passes over a form's label that the repository lacks. */
export const NEED_LABELS: readonly NeedLabel[] = [
  label(KIND_LABELS.data, '1b6c9e', 'Någon önskar data.'),
  label(KIND_LABELS.support, '2a7a4f', 'En kommun eller region vill ha stöd.'),
  label('behov: sett', 'd4e7f2', 'Någon ansvarig har läst. Visas på webbplatsen.'),
  label('behov: planerat', 'fbe3a1', 'Det är bestämt att det ska göras.'),
  label('behov: uppfyllt', 'bfe3cb', 'Data är publicerade, eller stödet är givet.'),
  label('behov: går inte', 'e3dcd2', 'Går inte. Skriv skälet i en kommentar som börjar med ”Svar:”.'),
  label(HIDDEN_LABEL, '5d6b73', 'Visas inte på webbplatsen.'),
  label(DIGEST_LABEL, 'ede9e0', 'Veckans behov, skrivna av en bot.'),
];

function label(name: string, color: string, description: string): NeedLabel {
  return { name, color, description };
}

/** The kind of need of an issue with these labels; `undefined` for none. */
export function kindFrom(labels: readonly string[]): NeedKind | undefined {
  return KINDS.find((kind) => labels.includes(KIND_LABELS[kind]));
}

/** The status that labels tell; `undefined` where they tell none. */
export function statusFrom(labels: readonly string[]): NeedStatus | undefined {
  return STATUS_LABELS.find(([name]) => labels.includes(name))?.[1];
}

/** The text after `prefix` in labels: `plats: 0380` -> "0380". */
export function valuesAfter(prefix: string, labels: readonly string[]): string[] {
  return labels.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).trim());
}
