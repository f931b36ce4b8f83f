import type { Language } from '../model/text.ts';
import { decode } from '../yaml/decode.ts';
import { readYaml } from '../yaml/read.ts';

/** The folder of the guides, from the repository's root. */
export const GUIDE_FOLDER = 'cooperation/knowledge';

/** Whom guides are written for, in the order they are shown in. */
export const AUDIENCES = ['everyone', 'decision-maker', 'publisher', 'reviewer', 'user'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** What stands first in a guide's file. */
export interface GuideData {
  title: string;
  /** A sentence or two on what it is about. */
  description: string;
  audience: Audience;
  /** The day somebody last checked that all of it is right: `2026-11-25`. */
  reviewed: string;
  /** Those with a lower number come first. */
  order?: number;
  /** Codes of the rules that it explains. */
  rules?: string[];
}

/** A guide in one language. */
export interface Guide {
  /** The last part of its address, the same in all languages. */
  id: string;
  language: Language;
  /** From the repository's root. */
  path: string;
  data: GuideData;
  /** What comes after the front matter, in GitHub Flavored Markdown. */
  body: string;
}

/** A text in two parts. */
export interface FrontMatter {
  /** What stands between the two lines of `---` at its start; empty where there are none. */
  yaml: string;
  body: string;
}

/** Takes a Markdown file apart into the YAML that stands first in it, between two lines of `---`, and the rest. */
export function splitFrontMatter(text: string): FrontMatter {
  const [all = '', yaml = ''] = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return { yaml, body: text.slice(all.length) };
}

/**
 * The guide in a file (`cooperation/knowledge/<id>.<language>.md`), which must hold to its schema; `undefined` for a
 * file of another name, and for one whose front matter lacks what a page cannot be without.
 */
export function readGuide({ path, bytes }: { path: string; bytes: Uint8Array }): Guide | undefined {
  const [, id, language] = /\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(sv|en)\.md$/.exec(path) ?? [];
  if (id === undefined || language === undefined) return undefined;
  const { yaml, body } = splitFrontMatter(decode(bytes).text);
  const data = readYaml(new TextEncoder().encode(yaml)).data as Partial<GuideData> | undefined;
  if (!isWhole(data)) return undefined;
  return { id, language: language as Language, path, data, body };
}

function isWhole(data: Partial<GuideData> | undefined): data is GuideData {
  const texts = [data?.title, data?.description, data?.reviewed];
  return texts.every((text) => typeof text === 'string') && AUDIENCES.includes(data?.audience as Audience);
}

/** All guides in some files, by their order and then their id. */
export function guidesIn(files: readonly { path: string; bytes: Uint8Array }[]): Guide[] {
  const guides = files.flatMap((file) => readGuide(file) ?? []);
  return guides.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
}

function orderOf({ data }: Guide): number {
  return data.order ?? Number.MAX_SAFE_INTEGER;
}
