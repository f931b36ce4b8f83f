import { identify } from '../../catalog/model/entity.ts';
import { isCooperationKind } from '../../catalog/model/file-kinds.ts';
import type { Assessment } from './assessment.ts';
import { DROP_LABEL, labelsLeft, lossesIn } from './drop.ts';
import { isAwaited } from './drop-consent.ts';
import type { ChangedFile, Observation } from './observation.ts';
import type { Label, Plan } from './plan.ts';
import type { ReviewState, Turn } from './review-state.ts';

/** Labels that say whose turn it is. */
export const TURNS: Record<Turn, Label> = {
  author: {
    name: 'väntar: författare',
    color: 'd93f0b',
    description: 'Den som skickade in ändringen har något att rätta eller svara på',
  },
  publisher: {
    name: 'väntar: utgivare',
    color: 'fbca04',
    description: 'Någon som svarar för utgivaren ska säga ja',
  },
  reviewer: {
    name: 'väntar: granskare',
    color: 'fbca04',
    description: 'En av katalogens granskare ska säga ja',
  },
  keeper: {
    name: 'väntar: skötare',
    color: 'fbca04',
    description: 'Den som sköter katalogen på GitHub ska göra något eller avgöra',
  },
  done: { name: 'klar', color: '0e8a16', description: 'Allt är godkänt: kan slås ihop och publiceras' },
};

/** The label of a pull request that GitHub cannot merge. */
export const CONFLICT_LABEL = 'konflikt';

/** Labels that say what kind of change it is. */
const KINDS = {
  added: { name: 'ny datamängd', color: '1d76db', description: 'Något nytt beskrivs i katalogen' },
  changed: { name: 'ändring', color: 'c5def5', description: 'En beskrivning ändras' },
  removed: { name: 'borttagning', color: 'e99695', description: 'Något försvinner ur katalogen' },
  moved: { name: 'flytt', color: 'c5def5', description: 'Något får en annan adress' },
  newPublisher: { name: 'ny utgivare', color: '5319e7', description: 'En ny utgivare i katalogen' },
  publisher: { name: 'utgivare', color: 'd4c5f9', description: 'Uppgifter om en utgivare ändras' },
  cooperation: {
    name: 'samverkan',
    color: 'bfdadc',
    description: 'Träffar, guider, kontakter eller självskattning',
  },
  code: { name: 'kod', color: 'bfd4f2', description: 'Kod, scheman, arbetsflöden eller inställningar' },
  conflict: {
    name: CONFLICT_LABEL,
    color: 'b60205',
    description: 'Krockar med något som har ändrats i katalogen',
  },
  hands: { name: 'granskas för hand', color: 'b60205', description: 'Kunde inte granskas automatiskt' },
} as const satisfies Record<string, Label>;

type Kind = keyof typeof KINDS;

/**
 * Every label that is the bot's to set and to take away. Others are people's and are left alone, save the one that lets
 * datasets go, which is taken away where it does not count.
 */
const OWN_LABELS: readonly Label[] = [...Object.values(TURNS), ...Object.values(KINDS)];

/** Finds the labels to set and those to take away, so that ours show the status of the pull request. */
export function labelsFor(
  observation: Observation,
  assessment: Assessment,
  reviewState: ReviewState,
): Plan['labels'] {
  const kinds = kindsOf(observation, assessment, reviewState);
  const wanted = [...reviewState.turns.map((turn) => TURNS[turn]), ...kinds.map((kind) => KINDS[kind])];
  const present = new Set(observation.pull.labels);
  const names = new Set(wanted.map(({ name }) => name));
  const left = labelsLeft(observation.pull, reviewState.dropConsent);
  return {
    add: wanted.filter(({ name }) => !present.has(name)),
    remove: [
      ...OWN_LABELS.map(({ name }) => name).filter((name) => present.has(name) && !names.has(name)),
      ...observation.pull.labels.filter((name) => !left.includes(name)),
    ],
    ...(mayNeedLabel(observation, reviewState) ? { offer: [DROP_LABEL] } : {}),
  };
}

/** Two removals of which neither needs the label may need it together: the gate then asks for it on what was merged. */
function mayNeedLabel({ files }: Observation, { dropConsent }: ReviewState): boolean {
  return isAwaited(dropConsent) || lossesIn(files).size > 0;
}

function kindsOf(
  { files, publishers, pull }: Observation,
  { changes }: Assessment,
  { ownership, risk }: ReviewState,
): Kind[] {
  const kindsByPath = new Map(changes.map((change) => [change.path, change.what]));
  const kinds = new Set<Kind>(risk.tier === 'hands' ? ['hands'] : []);
  if (pull.conflict) kinds.add('conflict');
  for (const { area, publisherId } of ownership.paths) {
    if (publisherId !== undefined && !publishers.has(publisherId)) kinds.add('newPublisher');
    else if (area === 'publisher' || area === 'catalog') kinds.add('publisher');
    if (area === 'cooperation') kinds.add('cooperation');
    if (['code', 'schemas', 'workflows', 'settings'].includes(area)) kinds.add('code');
  }
  if (changes.some(({ kind }) => isCooperationKind(kind))) kinds.add('cooperation');
  for (const file of files)
    if (isDescription(file)) kinds.add(kindsByPath.get(file.path) ?? BY_STATUS[file.status]);
  return (Object.keys(KINDS) as Kind[]).filter((kind) => kinds.has(kind));
}

const BY_STATUS = { added: 'added', modified: 'changed', removed: 'removed', renamed: 'moved' } as const;

function isDescription({ path }: ChangedFile): boolean {
  const kind = identify(path)?.kind;
  return kind === 'dataset' || kind === 'service' || kind === 'series';
}
