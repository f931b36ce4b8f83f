import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset' | 'service' | 'series' | 'maturity'> = {
  code: 'publisher-missing',
  severity: 'error',
  kinds: ['dataset', 'service', 'series', 'maturity'],
  title: { sv: 'Mappen saknar utgivare', en: 'The folder has no publisher' },
  why: {
    sv:
      'Varje mapp hör till en utgivare, och filen publisher.yaml i mappen säger vem. Utan den vet ingen ' +
      'vem som ansvarar för datamängden, och dataportalen kräver en utgivare.',
    en:
      'Each folder belongs to a publisher, and the file publisher.yaml in the folder tells whom. Without ' +
      'it nobody knows who answers for the dataset, and the data portal requires a publisher.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_publisher')],
  check({ publisherId = '' }, { index }) {
    if (index.entries.get(publisherId)?.kind === 'publisher') return [];
    const file = `datasets/${publisherId}/publisher.yaml`;
    return [
      {
        pointer: '',
        message: {
          sv: `Filen ${file} saknas, så det framgår inte vem som är utgivare.`,
          en: `The file ${file} is missing, so it does not show who the publisher is.`,
        },
        remedy: {
          sv:
            `Lägg till ${file} med utgivarens namn (name) och typ (type). Är mappens namn felstavat, ` +
            'flytta filen till rätt mapp.',
          en:
            `Add ${file} with the publisher's name (name) and kind (type). If the folder's name is ` +
            'misspelt, move the file to the right folder.',
        },
      },
    ];
  },
};
