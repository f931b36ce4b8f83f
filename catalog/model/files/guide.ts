// Generated from schemas/guide.schema.json by `npm run generate`; do not edit.

import type { Intention } from './shared.ts';

/**
 * What stands first in a guide, between two lines of ---. The file lies in cooperation/knowledge/
 * and is called by the address of the page and its language: valja-licens.sv.md.
 */
export interface GuideFile {
  /**
   * The heading of the page.
   */
  title: string;
  /**
   * A sentence or two on what the page is about. They are shown in the list and in search.
   */
  description: string;
  /**
   * Whom the page is written for.
   */
  audience: 'everyone' | 'decision-maker' | 'publisher' | 'reviewer' | 'user';
  /**
   * Words that somebody would search for and that are not on the page already, in its language. They
   * are not shown on the page.
   */
  keyword?: string[];
  /**
   * The day on which somebody last checked that all on the page is right.
   */
  reviewed: string | number;
  /**
   * Pages with a lower number come first.
   */
  order?: number;
  /**
   * Codes of the rules of the check that the page explains. The pages of the rules then link here.
   */
  rules?: string[];
  /**
   * Remarks about personal data that are to be passed over, with a reason.
   */
  intended?: Intention[];
}
