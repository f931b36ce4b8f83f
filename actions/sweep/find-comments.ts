import type { Repository } from '../github/client.ts';
import { askInParts } from '../github/graphql.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import type { Actor } from './open-pulls.ts';

/** Our comment on a pull request. */
export type OwnComment = NonNullable<ReturnType<typeof findOwn>>;

/** So many pull requests are asked about in one call, a hundred comments of each without their text. */
export const PULLS_AT_A_TIME = 25;
const PAGE = 100;
/** Pages of comments that are looked through. Ours is among the first, written when the pull request was opened. */
const MOST_PAGES = 10;
/** Comments of the bot on one page whose text is asked for, and texts in one call. */
const MOST_OF_BOT = 5;
const TEXTS_AT_A_TIME = 25;

/** A pull request that is looked through, and how far that has come. */
interface Place {
  number: number;
  after: string | null;
}

/** The bot's comments on a page of comments, and the cursor of the next page. */
interface PageShown {
  number: number;
  ids: readonly string[];
  next: string | undefined;
}

/**
 * Finds our comment on pull requests with many comments, in calls for many of them together: first who wrote which
 * comment, then the text of those by the bot alone, since anybody can write long ones.
 *
 * @param numbers The pull requests, at most {@link PULLS_AT_A_TIME}.
 * @returns Our comment by number; nothing for a pull request without one among its first thousand.
 * @throws Octokit's error, or `BudgetSpent`.
 */
export async function findOwnComments(
  repository: Repository,
  numbers: readonly number[],
  botId: number,
): Promise<Map<number, OwnComment>> {
  const comments = new Map<number, OwnComment>();
  let places: Place[] = numbers.map((number) => ({ number, after: null }));
  for (let page = 0; page < MOST_PAGES && places.length > 0; page += 1) {
    const shown = await readPages(repository, places, botId);
    for (const [number, comment] of await readTexts(repository, shown, botId)) comments.set(number, comment);
    places = shown.flatMap(({ number, next }) =>
      next === undefined || comments.has(number) ? [] : [{ number, after: next }],
    );
  }
  return comments;
}

interface Authors {
  repository: Record<
    string,
    {
      comments: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: ({ id: string; author: Actor | null } | null)[] | null;
      };
    } | null
  >;
}

/** A pull request that GitHub reports an error for is left out, and so taken for one without our comment. */
async function readPages(
  repository: Repository,
  places: readonly Place[],
  botId: number,
): Promise<PageShown[]> {
  const variables = Object.fromEntries(places.map(({ after }, index) => [`after${index}`, after]));
  const { data } = await askInParts<Authors>(repository, authorsQuery(places), variables);
  return places.flatMap(({ number }, index) => {
    const comments = data.repository[`pull${index}`]?.comments;
    if (!comments) return [];
    const { pageInfo, nodes } = comments;
    const own = (nodes ?? []).filter((node) => node?.author?.databaseId === botId);
    const ids = own.slice(0, MOST_OF_BOT).flatMap((node) => node?.id ?? []);
    return [{ number, ids, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined }];
  });
}

function authorsQuery(places: readonly Place[]): string {
  const declared = places.map((_, index) => `$after${index}: String`).join(', ');
  const fields = places.map(
    ({ number }, index) =>
      `pull${index}: pullRequest(number: ${number}) { comments(first: ${PAGE}, after: $after${index}) { ...authors } }`,
  );
  return `query commentAuthors($owner: String!, $repo: String!, ${declared}) { repository(owner: $owner, name: $repo) {
${fields.join('\n')}
} }
fragment authors on IssueCommentConnection {
  pageInfo { hasNextPage endCursor } nodes { id author { ... on User { databaseId } ... on Bot { databaseId } } }
}`;
}

interface Texts {
  nodes: ({ id: string; fullDatabaseId: string; body: string } | null)[];
}

const TEXTS_QUERY = `query commentTexts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id fullDatabaseId body } }
}`;

/** Our comment of each page that shows it. */
async function readTexts(
  { client }: Repository,
  shown: readonly PageShown[],
  botId: number,
): Promise<Map<number, OwnComment>> {
  const ids = shown.flatMap((page) => page.ids);
  const byId = new Map<string, NonNullable<Texts['nodes'][number]>>();
  for (let at = 0; at < ids.length; at += TEXTS_AT_A_TIME) {
    const some = ids.slice(at, at + TEXTS_AT_A_TIME);
    const { nodes } = await client.graphql<Texts>(TEXTS_QUERY, { ids: some });
    for (const node of nodes) if (node) byId.set(node.id, node);
  }
  const entries = shown.flatMap(({ number, ids: wanted }) => {
    const comments = wanted.flatMap((id) => byId.get(id) ?? []);
    const own = findOwn(
      comments.map(({ fullDatabaseId, body }) => ({
        id: Number(fullDatabaseId),
        body,
        user: { login: '', id: botId },
      })),
      botId,
    );
    return own ? [[number, own] as const] : [];
  });
  return new Map(entries);
}
