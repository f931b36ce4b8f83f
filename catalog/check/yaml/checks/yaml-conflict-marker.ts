import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { placed, type SourceText } from '../source-text.ts';

export const description: CodeDescription = {
  code: 'yaml-conflict-marker',
  severity: 'error',
  title: { sv: 'Två versioner i samma fil', en: 'Two versions in one file' },
  why: {
    sv: 'När två personer har ändrat samma rader lägger git in båda versionerna i filen, mellan rader som börjar med <<<<<<<, ======= och >>>>>>>. En människa måste välja.',
    en: 'When two people have changed the same lines, git puts both versions in the file, between lines that begin with <<<<<<<, ======= and >>>>>>>. A person has to choose.',
  },
  sources: [
    {
      title: 'Git: How conflicts are presented',
      url: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
    },
    {
      title: 'GitHub: Resolving a merge conflict on GitHub',
      url: 'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/addressing-merge-conflicts/resolving-a-merge-conflict-on-github',
    },
  ],
};

const START = /^<{7}(?: .*)?$/gm;
const END = /^>{7}(?: .*)?$/m;

/**
 * Finds places where git has left two versions: one finding for each. Only where both their start and end are marked.
 */
export function findConflictMarkers(source: SourceText): Finding[] {
  const { text } = source;
  if (!text.includes('<<<<<<<') || !END.test(text)) return [];
  return [...text.matchAll(START)].map(({ index, 0: line }) => ({
    code: description.code,
    pointer: '',
    ...placed(source, index, index + line.length),
    message: {
      sv: 'Här finns två versioner av samma rader, som git inte kunde slå ihop.',
      en: 'Here are two versions of the same lines, which git could not join.',
    },
    remedy: {
      sv: 'Behåll de rader som ska gälla och ta bort de andra, tillsammans med raderna <<<<<<<, ======= och >>>>>>>.',
      en: 'Keep the lines that should hold and take away the others, together with the lines <<<<<<<, ======= and >>>>>>>.',
    },
  }));
}
