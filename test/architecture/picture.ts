import { CODE_FOLDERS, importsOf, sourcesBelow, targetOf } from './imports.ts';

/** The page that the picture stands in, and the marks around it. */
export const ARCHITECTURE_FILE = 'docs/architecture.md';
const BEGIN = '<!-- From the imports: npm run generate draws what stands between these marks. -->';
const END = '<!-- End of what npm run generate draws. -->';

/** The parts that the picture shows: the stages of the core, and the folders around it. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'catalog') return `catalog/${second}`;
  return top === 'site' && second === 'browser' ? 'site/browser' : top;
}

/** The number of imports from each part to each other part, types included. */
function countImports(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const imported of CODE_FOLDERS.flatMap(sourcesBelow).flatMap(importsOf)) {
    const target = targetOf(imported);
    if (!imported.to.startsWith('.') || !CODE_FOLDERS.includes(target.split('/')[0]!)) continue;
    const key = `${partOf(imported.from)} ${partOf(target)}`;
    if (partOf(imported.from) !== partOf(target)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function countFiles(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of CODE_FOLDERS.flatMap(sourcesBelow).map(partOf))
    counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

const idOf = (part: string): string => part.replaceAll(/[^a-z]/g, '_');

/** The picture: a Mermaid graph whose arrows go from who imports to what is imported, with how often. */
export function drawImports(): string {
  const nodes = [...countFiles()]
    .sort()
    .map(([part, files]) => `  ${idOf(part)}["${part}<br/>${files} files"]`);
  const arrows = [...countImports()].sort().map(([key, count]) => {
    const [from = '', to = ''] = key.split(' ');
    return `  ${idOf(from)} -->|${count}| ${idOf(to)}`;
  });
  return ['```mermaid', 'flowchart TB', ...nodes, ...arrows, '```'].join('\n');
}

/** The page with the picture as it is now. @throws Error where the marks are missing. */
export function withPicture(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${ARCHITECTURE_FILE} lacks the marks around the picture`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${drawImports()}\n\n${page.slice(end)}`;
}
