import type { AccountAct, TextHistory } from '../../catalog/cooperation/needs/text-history.ts';
import type { Repository } from './client.ts';

/** So many issues are asked for in one call: GitHub gives each ten seconds. */
const AT_A_TIME = 50;

/**
 * The number of the labels set last, and of the last closings, that are read. An older label counts as missing, so that
 * the issue stays pending and is not shown.
 */
const LABELS = 30;
const CLOSINGS = 10;

interface Actor {
  login?: string;
}

/** The part of GitHub's answer about an event that is used. */
interface Event {
  createdAt?: string;
  actor?: Actor | null;
  label?: { name?: string };
  closer?: { mergedAt?: string | null } | null;
}

interface Issue {
  title: string;
  body: string;
  author: Actor | null;
  authorAssociation: string;
  lastEditedAt: string | null;
  editor: Actor | null;
  renamed: { nodes: Event[] };
  labelled: { nodes: Event[] };
  closed: { nodes: Event[] };
}

/**
 * Reads who has changed the texts of issues and who has set labels on them, by number, in one call for each fifty. The
 * kinds of events are asked for apart from each other, so that nobody can push one kind out of sight by many of
 * another.
 *
 * @throws whatever the API throws, also where it does not know one of the issues.
 * @see https://docs.github.com/graphql/reference/objects#issue
 */
export async function readTextHistories(
  repository: Repository,
  numbers: readonly number[],
): Promise<Map<number, TextHistory>> {
  const textHistories = new Map<number, TextHistory>();
  for (let at = 0; at < numbers.length; at += AT_A_TIME) {
    const some = numbers.slice(at, at + AT_A_TIME);
    const issues = await ask(repository, some);
    for (const number of some) textHistories.set(number, historyIn(issues[`issue${number}`]));
  }
  return textHistories;
}

async function ask({ client, owner, repo }: Repository, numbers: readonly number[]) {
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
${numbers.map((number) => `issue${number}: issue(number: ${number}) { ...history }`).join('\n')}
} }
fragment history on Issue {
  title body author { login } authorAssociation lastEditedAt editor { login }
  renamed: timelineItems(last: 1, itemTypes: [RENAMED_TITLE_EVENT]) {
    nodes { ... on RenamedTitleEvent { createdAt actor { login } } }
  }
  labelled: timelineItems(last: ${LABELS}, itemTypes: [LABELED_EVENT]) {
    nodes { ... on LabeledEvent { createdAt actor { login } label { name } } }
  }
  closed: timelineItems(last: ${CLOSINGS}, itemTypes: [CLOSED_EVENT]) {
    nodes { ... on ClosedEvent { createdAt closer { ... on PullRequest { mergedAt } } } }
  }
}`;
  const { repository } = await client.graphql<{ repository: Record<string, Issue | null | undefined> }>(
    query,
    { owner, repo },
  );
  return repository;
}

function historyIn(issue: Issue | null | undefined): TextHistory {
  if (!issue) throw new Error('GitHub does not tell the history of an issue that it lists');
  const { title, body, author, authorAssociation: association, lastEditedAt, editor } = issue;
  const [renamed] = issue.renamed.nodes;
  return {
    title,
    body,
    author: author?.login,
    association,
    edited: lastEditedAt === null ? undefined : { time: instant(lastEditedAt), by: editor?.login },
    renamed: renamed && actOf(renamed),
    labelled: issue.labelled.nodes.map((event) => ({ ...actOf(event), label: event.label?.name ?? '' })),
    closedByPull: issue.closed.nodes.flatMap(({ createdAt, closer }) =>
      closer?.mergedAt && createdAt ? instant(createdAt) : [],
    ),
  };
}

function actOf({ createdAt, actor }: Event): AccountAct {
  return { time: instant(createdAt), by: actor?.login };
}

/** To the second, in UTC. @throws RangeError where it is no time: a change whose time is not known is never passed over. */
function instant(time: string | undefined): string {
  return `${new Date(time ?? '').toISOString().slice(0, 19)}Z`;
}
