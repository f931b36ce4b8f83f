import type { Localised } from '../../catalog/model/text.ts';
import type { Change } from '../../catalog/past/changes/change.ts';
import type { CommentContext } from './comment-context.ts';

type Part = 'new' | 'removed' | 'moved' | Change['sensitive'][number];

/** In the order in which they are told. */
const PARTS: Record<Part, Localised> = {
  new: { sv: 'något är nytt', en: 'something is new' },
  removed: { sv: 'något tas bort', en: 'something is removed' },
  moved: { sv: 'något flyttas', en: 'something is moved' },
  licence: { sv: 'licensen ändras', en: 'the licence changes' },
  'access-rights': { sv: 'åtkomsträttigheterna ändras', en: 'the access rights change' },
  identity: { sv: 'adressen eller identifikatorn ändras', en: 'the address or identifier changes' },
  existence: { sv: 'om något finns ändras', en: 'whether something exists changes' },
};

const OF_STATUS = { added: 'new', removed: 'removed', renamed: 'moved', modified: undefined } as const;

/** Lists what in the folder of a publisher makes one more person look, as far as it could be read. */
export function sensitiveParts(
  publisherId: string,
  { observation, assessment, language }: CommentContext,
): string[] {
  const isInFolder = (path: string | undefined) => path?.startsWith(`datasets/${publisherId}/`) ?? false;
  const files = observation.files.filter(({ path, previousPath }) => [path, previousPath].some(isInFolder));
  const changedParts = new Set<Part | undefined>([
    ...files.map(({ status }) => OF_STATUS[status]),
    ...assessment.changes
      .filter(({ path, what }) => isInFolder(path) && what === 'changed')
      .flatMap(({ sensitive }) => sensitive),
  ]);
  return (Object.keys(PARTS) as Part[])
    .filter((part) => changedParts.has(part))
    .map((part) => PARTS[part][language]);
}
