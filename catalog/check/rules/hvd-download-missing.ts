import type { Rule } from '../../model/issues/rule.ts';
import { DCAT_AP_HVD, HVD_REGULATION } from '../../model/issues/standards.ts';
import { isHighValue } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset'> = {
  code: 'hvd-download-missing',
  severity: 'warning',
  kinds: ['dataset'],
  title: {
    sv: 'Värdefull datamängd som inte går att ladda ner',
    en: 'High-value dataset that cannot be downloaded',
  },
  why: {
    sv:
      'Nästan alla särskilt värdefulla datamängder ska gå att hämta i sin helhet på en gång (massnedladdning). EU:s ' +
      'profil letar efter en distribution med en adress för nedladdning (downloadURL). Några få rader i förordningens ' +
      'bilaga undantar en del av datamängden: läs bilagan.',
    en:
      'Nearly all high-value datasets are to be available as a whole in one go (bulk download). The EU profile looks ' +
      'for a distribution with an address for download (downloadURL). A few lines of the annex of the regulation ' +
      'exempt a part of the dataset: read the annex.',
  },
  sources: [DCAT_AP_HVD, HVD_REGULATION],
  check({ data }) {
    const { distribution: distributions = [] } = data;
    // Other rules report a dataset without distributions, and one that is not understood.
    const isReported = distributions.length === 0 || distributions.includes(undefined);
    const isDownloadable = distributions.some(
      (distribution) => distribution && 'downloadURL' in distribution,
    );
    if (!isHighValue(data) || isReported || isDownloadable) return [];
    return [
      {
        pointer: '/distribution',
        at: 'key',
        message: {
          sv: 'Ingen distribution av den värdefulla datamängden har en adress för nedladdning.',
          en: 'No distribution of the high-value dataset has an address for download.',
        },
        remedy: {
          sv: 'Lägg till en distribution med downloadURL, adressen till en fil med alla data.',
          en: 'Add a distribution with downloadURL, the address of a file with all the data.',
        },
      },
    ];
  },
};
