import type { Entity } from '../../model/entity.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import type { Text } from '../../model/text.ts';
import { extensionOf } from '../../model/values/file-extension.ts';
import { demandsParameter } from '../../model/values/parameter-demand.ts';
import { concept } from '../../model/vocabularies.ts';

export const rule: Rule<'dataset'> = {
  code: 'download-missing',
  severity: 'info',
  kinds: ['dataset'],
  title: {
    sv: 'Filens adress anges inte för nedladdning',
    en: 'The file’s address is not given for download',
  },
  why: {
    sv:
      'Med en adress för nedladdning (downloadURL) visar portalerna knappen ”Ladda ner”, och program kan hämta filen ' +
      'utan att öppna någon sida. Den ger upp till 50 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en:
      'With an address for download (downloadURL) portals show a button for it, and programs can fetch the file ' +
      'without opening a page. It gives up to 50 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Distribution', 'dcat_downloadURL'), METADATA_QUALITY],
  check: ({ data }) =>
    (data.distribution ?? []).flatMap((distribution, position) =>
      distribution && leadsToFile(distribution) ? [missing(distribution, position)] : [],
    ),
};

type Distribution = NonNullable<NonNullable<Entity<'dataset'>['data']['distribution']>[number]>;

/** Only where the address ends as files of the format do, so that no API and no page is taken for a file. */
function leadsToFile(distribution: Distribution): boolean {
  if ('downloadURL' in distribution || 'accessService' in distribution) return false;
  if (demandsParameter(distribution.description as Text | undefined)) return false;
  const extension = extensionOf(distribution.accessURL ?? '');
  const extensions = concept('file-type', distribution.format ?? '')?.extensions ?? [];
  return extension !== undefined && !/^html?$/.test(extension) && extensions.includes(extension);
}

function missing({ accessURL = '' }: Distribution, position: number): RuleFinding {
  return {
    pointer: pointer('distribution', position, 'accessURL'),
    message: {
      sv: `Adressen ${quoted(accessURL).sv} leder till en fil, men den anges bara för åtkomst.`,
      en: `The address ${quoted(accessURL).en} leads to a file, but is given for access only.`,
    },
    remedy: {
      sv: 'Ange adressen som downloadURL också. Finns det en sida om filen hör den sidan hemma i accessURL.',
      en: 'Give the address as downloadURL too. If there is a page about the file, that page belongs in accessURL.',
    },
  };
}
