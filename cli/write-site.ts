import type { BuildPages } from '../site/build/build-pages.ts';
import { type MachineContent, type MachineFiles, writeMachineFilesInThread } from './machine-files.ts';

/** The files that were written: feeds, other files for machines, and the number of pages. */
export interface WrittenSite extends MachineFiles {
  pages: number;
}

/** The content from which a site is made. */
export type SiteContent = Required<Pick<BuildPages, 'history'>> & BuildPages & Pick<MachineContent, 'commit'>;

/**
 * Writes everything that is published: pages in one thread, feeds and other files for machines in another.
 *
 * @throws Error when a template fails (a mistake in the code, not in the data) or the disk does.
 */
export function writeSite(content: SiteContent): Promise<WrittenSite> {
  const { validation, history, commit, output } = content;
  const { entities, cooperation } = validation;
  return both(
    writeMachineFilesInThread({ entities, cooperation, history, commit, folder: output }),
    writePages(content),
  );
}

/** Eleventy is loaded here, so that no other command waits for it. */
async function writePages(content: BuildPages): Promise<{ pages: number }> {
  const { buildPages } = await import('../site/build/build-pages.ts');
  return buildPages(content);
}

/**
 * Returns the results of both, merged. Where one fails the other is waited for, since it would else write to a folder
 * that is about to be removed.
 */
async function both<One, Other>(first: Promise<One>, second: Promise<Other>): Promise<One & Other> {
  await Promise.allSettled([first, second]);
  return { ...(await first), ...(await second) };
}
