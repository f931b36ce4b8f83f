import { stringify } from 'yaml';
import type { Call } from '../actions/github-server/call.ts';
import type { ActionRun } from '../actions/github-server/run-action.ts';
import type { Played } from './play.ts';

interface SentAnnotation {
  path: string;
  start_line: number;
  annotation_level: string;
  title: string;
}

/** The state of the server and the output of the runs, as YAML in which nothing changes from one time to the next. */
export function resultOf(played: Played): string {
  const { left, runs } = played;
  const { comments, lineComments, statuses, checks, ...rest } = left;
  const others = played.others.map(({ labels, state }) => ({ labels, state }));
  const result = {
    runs: runs.map(({ action, at, run, calls }) => ({
      action,
      ...(at ? { at } : {}),
      ...recordRun(run),
      wrote: calls.flatMap(writeOf),
    })),
    statuses: statuses.map(({ context, state, description }) => `${context}: ${state} (${description})`),
    checks: checks.map(
      ({ name, ...check }) => `${name}: ${check.conclusion ?? check.status} (${check.title})`,
    ),
    annotations: annotationsIn(runs.at(-1)?.calls ?? []),
    comments: comments.map(({ author }) => author),
    suggestions: lineComments.map(({ path, startLine, line, body }) => {
      return { path, lines: startLine === line ? line : `${startLine}-${line}`, fixed: fixedIn(body) };
    }),
    ...rest,
    ...(others.length > 0 ? { others } : {}),
  };
  return steady(stringify(result, { lineWidth: 0 }), played);
}

/** The bot's comment, as it stands on the server. More than one, or none, is shown as such. */
export function commentOf(played: Played): string {
  const written = [played.left, ...played.others].map(({ comments }) => {
    const ours = comments.filter(({ author }) => author.endsWith('[bot]'));
    return ours.map(({ body }) => body).join('\n======== another comment ========\n');
  });
  return steady(written.join('\n======== on another pull request ========\n'), played);
}

function recordRun({ exitCode, outputs, errors }: ActionRun) {
  const { report: _, sarif: __, waiting: ___, ...rest } = outputs;
  return { exit: exitCode, ...rest, ...(errors ? { errors } : {}) };
}

/** The write of a call: its method and its path in the repository. By GraphQL the actions only read. */
function writeOf({ method, path }: Call): string[] {
  return method === 'GET' || path === '/graphql'
    ? []
    : [`${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+\//, '')}`];
}

function annotationsIn(calls: Call[]): string[] {
  const sent = calls.flatMap(({ path, body }) => {
    const output = (body as { output?: { annotations?: SentAnnotation[] } } | undefined)?.output;
    return path.includes('/check-runs') ? (output?.annotations ?? []) : [];
  });
  return sent.map((one) => `${one.annotation_level} ${one.path}:${one.start_line} ${one.title}`);
}

function fixedIn(body: string): string {
  return /^`{3,}suggestion[^\n]*\n([\s\S]*?)^`{3,}$/m.exec(body)?.[1]?.trimEnd() ?? 'no suggestion';
}

/** Commits, addresses and numbers of comments differ from one time to the next. */
function steady(text: string, { pull }: Played): string {
  const { repository, head } = pull;
  return text
    .replaceAll(repository.server.url, 'https://github.example')
    .replaceAll(head, '<head>')
    .replaceAll(head.slice(0, 7), '<head>')
    .replaceAll(repository.base, '<base>')
    .replaceAll(/<!-- katalog:underlag [\w-]+ -->\n?/g, '')
    .replaceAll(/(?<=statuses\/)[0-9a-f]{40}/g, '<earlier head>')
    .replaceAll(/(?<=(?:comments|check-runs)\/)\d+/g, '<id>');
}
