/** A line of `CODEOWNERS`: the folder or file that it is about (empty for everything), and the logins of its owners. */
interface OwnerLine {
  path: string;
  owners: readonly string[];
}

/**
 * Reads who owns paths from the text of `CODEOWNERS`. Understood are the patterns that `code-owners.ts` writes: `*`,
 * `/folder/` and `/file`. `undefined` where there are others, as it is then not known who owns what.
 */
export function readOwnerLines(text: string): ((path: string) => readonly string[]) | undefined {
  const lines = text.split(/\r?\n/).flatMap((line) => parseLine(line) ?? []);
  if (lines.some((line) => line === 'other')) return undefined;
  const known = lines as OwnerLine[];
  return (path) => known.findLast((line) => covers(line.path, path))?.owners ?? [];
}

function parseLine(line: string): OwnerLine | 'other' | undefined {
  const [pattern = '', ...rest] = line.trim().split(/(?<!\\)\s+/);
  if (pattern === '' || pattern.startsWith('#')) return undefined;
  const isTeam = rest.some((owner) => !/^@[A-Za-z0-9-]+$/.test(owner));
  if (isTeam) return 'other';
  const owners = rest.map((owner) => owner.slice(1));
  if (pattern === '*') return { path: '', owners };
  return /^\/(?:[^*?[\]!\\]|\\.)+$/.test(pattern)
    ? { path: pattern.slice(1).replaceAll(/\\(.)/g, '$1'), owners }
    : 'other';
}

function covers(owned: string, path: string): boolean {
  return owned === '' || owned === path || path.startsWith(owned.endsWith('/') ? owned : `${owned}/`);
}
