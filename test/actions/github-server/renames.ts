type File = Record<string, unknown>;

/** Git's own measure (`--find-renames`): so much of the larger file must be in the other as well. */
const ALIKE = 0.5;

/** More files are not held against each other, nor by git. */
const MOST_COMPARED = 100;

/**
 * The files of a comparison with those that are gone and have come put together, where git takes them for one that was
 * renamed. The emulator does so only for what is the same to the byte.
 */
export function withRenames(files: readonly File[]): File[] {
  const gone = files.filter(({ status }) => status === 'removed');
  const came = files.filter(({ status }) => status === 'added');
  if (gone.length === 0 || came.length === 0 || gone.length + came.length > MOST_COMPARED) return [...files];
  const pairs = gone
    .flatMap((from) => came.map((to) => ({ from, to, likeness: likeness(from, to) })))
    .filter((pair) => pair.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const partner = new Map<File, File>();
  const taken = new Set<File>();
  for (const { from, to } of pairs) {
    if (partner.has(to) || taken.has(from)) continue;
    partner.set(to, from);
    taken.add(from);
  }
  return files
    .filter((file) => !taken.has(file))
    .map((file) => (partner.has(file) ? renamed(partner.get(file)!, file) : file));
}

function renamed(from: File, to: File): File {
  const [before, after] = [linesOf(from), linesOf(to)];
  const patch = [
    `@@ -1,${before.length} +1,${after.length} @@`,
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ].join('\n');
  return { ...to, status: 'renamed', previous_filename: from.filename, patch };
}

/** The lines of a file that is wholly new or wholly gone, from its patch. */
function linesOf({ patch }: File): string[] {
  return String(patch ?? '')
    .split('\n')
    .filter((line) => /^[+-]/.test(line))
    .map((line) => line.slice(1));
}

function likeness(from: File, to: File): number {
  const left = new Map<string, number>();
  for (const line of linesOf(from)) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of linesOf(to)) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared += line.length + 1;
  }
  const size = (file: File) => linesOf(file).reduce((sum, line) => sum + line.length + 1, 0);
  return shared / Math.max(size(from), size(to), 1);
}
