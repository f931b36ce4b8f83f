import type { Entity } from '../../model/entity.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import type { Text } from '../../model/text.ts';
import { demandsParameter, hasPlaceholder } from '../../model/values/parameter-demand.ts';

export const rule: Rule<'dataset'> = {
  code: 'download-parameter',
  severity: 'warning',
  kinds: ['dataset'],
  title: {
    sv: 'Nedladdning som kräver en parameter',
    en: 'A download that demands a parameter',
  },
  why: {
    sv:
      'Portalerna visar downloadURL som en knapp ”Ladda ner”. Måste ett id eller en annan uppgift läggas till i adressen ' +
      'leder knappen till ett felmeddelande. Ett sådant gränssnitt är ett API.',
    en:
      'Portals show downloadURL as a button “Download”. If an id or something else must be added to the address, the ' +
      'button leads to an error message. Such an interface is an API.',
  },
  sources: [dcatApSe('Distribution', 'dcat_downloadURL')],
  check: ({ data }) =>
    (data.distribution ?? []).flatMap((distribution, position) =>
      distribution ? incompleteDownloads(distribution, position) : [],
    ),
};

type Distribution = NonNullable<NonNullable<Entity<'dataset'>['data']['distribution']>[number]>;

function incompleteDownloads({ downloadURL, description }: Distribution, position: number): RuleFinding[] {
  const isDemanded = demandsParameter(description as Text | undefined);
  return (downloadURL ?? []).flatMap((address, i) =>
    address && (hasPlaceholder(address) || (isDemanded && !address.includes('?')))
      ? [finding(address, pointer('distribution', position, 'downloadURL', i))]
      : [],
  );
}

function finding(address: string, at: string): RuleFinding {
  return {
    pointer: at,
    message: {
      sv: `Adressen ${quoted(address).sv} anges för nedladdning, men något måste läggas till i den först.`,
      en: `The address ${quoted(address).en} is given for download, but something must be added to it first.`,
    },
    remedy: {
      sv: 'Ta bort downloadURL och behåll adressen som accessURL. Beskriv helst gränssnittet som en datatjänst.',
      en: 'Take downloadURL away and keep the address as accessURL. Preferably describe the interface as a data service.',
    },
  };
}
