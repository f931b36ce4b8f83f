import type { AnyCooperation, CooperationEntity } from '../model/cooperation.ts';
import type { GuideFile } from '../model/files/guide.ts';
import type { Language } from '../model/text.ts';

/** The audiences of guides, in the order they are shown in. */
export const AUDIENCES = [
  'everyone',
  'decision-maker',
  'publisher',
  'reviewer',
  'user',
] as const satisfies readonly GuideFile['audience'][];

/** The audience of a guide. */
export type Audience = GuideFile['audience'];

/** A guide in one language. */
export interface Guide {
  /** The last part of its address, the same in all languages. */
  id: string;
  language: Language;
  /** From the repository's root. */
  path: string;
  /** The front matter of the file. */
  data: GuideFile;
  /** The text after the front matter, in GitHub Flavored Markdown. */
  body: string;
}

/** The guides among the files about the cooperation, by their order and then their id; those with errors are left out. */
export function guidesIn(files: readonly AnyCooperation[]): Guide[] {
  const guides = files.flatMap((file) => (file.kind === 'guide' ? (guideOf(file) ?? []) : []));
  return guides.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
}

function guideOf({ id, language, path, data, body }: CooperationEntity<'guide'>): Guide | undefined {
  if (language === undefined || body === undefined || !isWhole(data)) return undefined;
  return { id, language, path, data, body: body.text };
}

/** True when nothing is missing that a page cannot be without. */
function isWhole(data: CooperationEntity<'guide'>['data']): data is GuideFile {
  const { title, description, audience, reviewed } = data;
  return [title, description, audience, reviewed].every((item) => item !== undefined);
}

function orderOf({ data }: Guide): number {
  return data.order ?? Number.MAX_SAFE_INTEGER;
}
