import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckedFiles } from '../catalog/check/validate/validate.ts';
import { type FeedSummary, writeFeeds } from '../catalog/dcat/feeds.ts';
import { folderSink } from '../catalog/edge/folder-sink.ts';
import { writeIndex } from '../catalog/edge/write-index.ts';
import { resolve } from '../catalog/model/resolve.ts';
import type { History } from '../catalog/past/history/history.ts';
import { writeExports } from '../catalog/publish/exports/index.ts';

/** The content from which files for machines are made. All of it can be handed to another thread. */
export interface MachineContent extends Pick<CheckedFiles, 'entities' | 'cooperation'> {
  history: History;
  /** The commit that the files were read from; `null` where they were not read from one. */
  commit: string | null;
  /** The folder of the site. What is already in it stays. */
  folder: string;
}

/** The files that were written: the feeds, and the number of others. */
export interface MachineFiles {
  feeds: FeedSummary;
  exports: number;
}

/**
 * Writes all that is made for machines and of the catalog alone: feeds, exports and the index that changes are checked
 * against.
 *
 * @throws Error (of node:fs) when a file cannot be written.
 */
export async function writeMachineFiles({
  entities,
  cooperation,
  history,
  commit,
  folder,
}: MachineContent): Promise<MachineFiles> {
  const catalog = resolve(entities);
  const sink = folderSink(folder);
  const feeds = await writeFeeds(catalog, sink);
  const exports = await writeExports({ catalog, history }, sink);
  writeIndex(folder, [...entities, ...cooperation], commit);
  return { feeds, exports };
}

/**
 * {@link writeMachineFiles} in a thread of its own. Nothing of it is asked for by the pages, which take as long or longer:
 * with a second processor a build of 10,000 datasets takes a fifth less time.
 */
export async function writeMachineFilesInThread(content: MachineContent): Promise<MachineFiles> {
  const thread = new Worker(new URL('./machine-files-thread.mjs', import.meta.url), {
    workerData: content,
  });
  // An error thrown in the thread is thrown here. A thread that ends in another way says nothing.
  const ended = once(thread, 'exit').then(([code]) => {
    throw new Error(`the thread that writes files for machines ended with code ${code}`);
  });
  const [written] = (await Promise.race([once(thread, 'message'), ended])) as [MachineFiles];
  return written;
}
