import type { RepositoryState } from './state.ts';

/** The workflow that writes the required status, and merges where `autoMerge` is on. */
export const FEEDBACK_WORKFLOW = '.github/workflows/aterkoppla.yml';

/**
 * Tells whether the step that gives feedback is handed the token of an app rather than the job's own. What it writes,
 * the required status too, then comes from that app.
 */
export function hasAppToken({ workflowTexts }: Pick<RepositoryState, 'workflowTexts'>): boolean {
  const workflow = workflowTexts.get(FEEDBACK_WORKFLOW) ?? '';
  const step = /uses:\s*\$\/actions\/feedback\b([\s\S]*?)(?=\n\s*-\s|$)/.exec(workflow)?.[1] ?? '';
  const token = /^\s*token:\s*(\S.*)$/m.exec(step)?.[1];
  return token !== undefined && !/github\.token|secrets\.GITHUB_TOKEN/.test(token);
}
