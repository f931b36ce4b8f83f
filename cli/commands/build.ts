import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFeeds } from '../../catalog/dcat/feeds.ts';
import { formatText } from '../../catalog/format/text.ts';
import { counted, number, severityCounts } from '../../catalog/format/words.ts';
import { countBySeverity } from '../../catalog/issues/issue.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { Language } from '../../catalog/model/text.ts';
import { folderSink } from '../../catalog/node/folder-sink.ts';
import type { Loaded } from '../../catalog/node/load.ts';
import { buildPages } from '../../site/build-pages.ts';
import type { Call, Command } from '../command.ts';
import { loadCatalog } from '../load-catalog.ts';
import { MESSAGES } from '../messages.ts';
import { outputFolder, replacing } from '../output-folder.ts';
import { findRoot } from '../repository.ts';
import { textsOf } from '../source-texts.ts';
import { paintFor, statusLine } from '../terminal.ts';

/** `katalog build`: checks everything, then writes the site and the feeds. */
export const build: Command = {
  name: 'build',
  takes: MESSAGES.nothing,
  atMost: 0,
  summary: MESSAGES.buildSummary,
  details: [MESSAGES.buildDetails],
  options: { output: { value: MESSAGES.folder, help: MESSAGES.outputHelp } },
  async run(call) {
    const root = findRoot(call.io.cwd);
    const output = outputFolder(root, call);
    const seconds = stopwatch();
    const { loaded, parsed, remembered } = await loadCatalog(root, call);
    const loading = seconds();
    if (!loaded.catalog) return refused(loaded, call);
    const written = await write(loaded.catalog, loaded, output, call);
    say(call, told(loaded.catalog, loaded, { parsed, remembered, loading, ...written }, call.language));
    return 0;
  },
};

interface Written {
  feeds: FeedSummary;
  pages: number;
  /** Seconds that each part took. */
  seconds: { feeds: number; pages: number };
}

async function write(catalog: Catalog, loaded: Loaded, output: string, { io, language }: Call): Promise<Written> {
  const status = statusLine(io);
  const seconds = stopwatch();
  try {
    return await replacing(output, async (folder) => {
      status.show(MESSAGES.writingFeeds[language]);
      const feeds = await writeFeeds(catalog, folderSink(folder));
      const feedSeconds = seconds();
      status.show(MESSAGES.writingPages[language]);
      const { validation } = loaded;
      const { pages } = await buildPages({ catalog, validation, output: folder, quiet: true });
      return { feeds, pages, seconds: { feeds: feedSeconds, pages: seconds() } };
    });
  } finally {
    status.clear();
  }
}

/** Gives the seconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = (now - last) / 1000;
    last = now;
    return passed;
  };
}

/** The errors; what else was found can wait until these are gone. */
function refused({ validation, files }: Loaded, { io, language }: Call): number {
  const issues = validation.report.issues.filter(({ severity }) => severity === 'error');
  const paint = paintFor(io.stdout, io.env);
  io.stdout.write(
    formatText({ ...validation.report, issues }, { language, textOf: textsOf(files), paint }),
  );
  io.stdout.write(`${paint('bold', MESSAGES.notBuilt[language])}\n`);
  return 1;
}
