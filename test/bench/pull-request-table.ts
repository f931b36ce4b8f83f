/** The cost of a pull request. Times in seconds. */
export interface Cost {
  datasets: number;
  /** Calls of GitHub's API that the action made. */
  calls: number;
  /** Calls of the run that finds that the verdict holds. */
  again: number;
  /** Files of the index that the assessment fetched. */
  shards: number;
  action: number;
  assessment: number;
}

/** The project's target for growth from the first size to the last; reported, and never enforced. */
const MOST_GROWTH = 1.5;

/** The costs to read in a terminal, the last size held against the first. */
export function pullRequestTable(costs: readonly Cost[]): string {
  const rows = costs.map(({ datasets, calls, again, shards, action, assessment }) =>
    [datasets, calls, again, shards, action.toFixed(2), assessment.toFixed(3)].join(' | '),
  );
  const [first, last] = [costs[0]!, costs.at(-1)!];
  const times = (key: 'action' | 'assessment') => (last[key] / first[key]).toFixed(2);
  return [
    'A pull request with one changed file, by the number of datasets on the base branch',
    '',
    'datasets | calls of the API | calls again | shards | action, s | assessment, s',
    '--: | --: | --: | --: | --: | --:',
    ...rows,
    `times as long (held to ${MOST_GROWTH}) | | | | ${times('action')} | ${times('assessment')}`,
  ].join('\n');
}
