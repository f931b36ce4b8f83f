import { type Answer, answer, type Call, type Forward } from './call.ts';

interface Query {
  query: string;
  variables: Record<string, string>;
}

interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
}

/**
 * The one kind of query that the actions make: `name: object(oid: $a) { … file(path: $b) … }`. Like GitHub it gives
 * text as UTF-8 with what is none replaced, nothing for what is binary, and the mode of git as a number.
 */
export async function contentsByGraphql(call: Call, forward: Forward): Promise<Answer> {
  const { query, variables } = call.body as Query;
  const repo = `${variables.owner}/${variables.repo}`;
  const trees = new Map<string, Promise<TreeEntry[]>>();
  const entries = [...query.matchAll(/(\w+): object\(oid: \$(\w+)\) \{ \.\.\.(\w+) \}/g)].map(
    async ([, name = '', commit = '', fragment = '']) => {
      const [, path = ''] =
        new RegExp(`fragment ${fragment} on Commit \\{ file\\(path: \\$(\\w+)\\)`).exec(query) ?? [];
      const sha = variables[commit] ?? '';
      const tree = trees.get(sha) ?? treeOf(forward, repo, sha);
      trees.set(sha, tree);
      return [name, { file: await fileIn(forward, repo, await tree, variables[path] ?? '') }] as const;
    },
  );
  return answer(200, { data: { repository: Object.fromEntries(await Promise.all(entries)) } });
}

async function treeOf(forward: Forward, repo: string, commit: string): Promise<TreeEntry[]> {
  const path = `/repos/${repo}/git/trees/${commit}`;
  const { body } = await forward({ method: 'GET', path, query: { recursive: '1' } });
  return (body as { tree: TreeEntry[] }).tree;
}

async function fileIn(forward: Forward, repo: string, tree: TreeEntry[], path: string) {
  const entry = tree.find((one) => one.path === path);
  if (!entry) return null;
  const { mode, sha, type } = entry;
  const text = type === 'blob' ? await textOf(forward, repo, sha) : undefined;
  const object = type === 'blob' ? { text, isTruncated: false } : null;
  return { mode: Number.parseInt(mode, 8), oid: sha, object };
}

async function textOf(forward: Forward, repo: string, sha: string): Promise<string | null> {
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/git/blobs/${sha}` });
  const bytes = Buffer.from((body as { content: string }).content, 'base64');
  return bytes.includes(0) ? null : bytes.toString('utf8');
}
