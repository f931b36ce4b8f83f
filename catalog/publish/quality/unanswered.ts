import type { Dataset, Distribution } from '../../model/catalog.ts';
import type { Warning } from '../../model/files/shared.ts';
import { credentialOf } from '../../model/values/credentials.ts';

/**
 * The addresses of a dataset's data that no portal gets an answer from, by what the descriptions say: a record says that they
 * do not answer, or they ask for a key that a portal does not have. As they are written in the file.
 */
export function unansweredAddresses(dataset: Dataset): ReadonlySet<string> {
  const guarded = dataset.distributions.filter(credentialOf).flatMap(guardedAddresses);
  return new Set([...guarded, ...unreachableAddresses(dataset).keys()]);
}

/**
 * The addresses that need the key: the files, and where there is none the address of the service. A page about the
 * data needs none.
 */
function guardedAddresses({ data }: Distribution): string[] {
  return data.downloadURL ?? (data.accessService ? [data.accessURL] : []);
}

/**
 * The addresses of a dataset's data that do not answer according to its record, or to that of a service they are had
 * through, with the date on which that was tried. A warning that names no address is about all.
 */
export function unreachableAddresses({
  data,
  distributions,
}: Dataset): ReadonlyMap<string, string | number | undefined> {
  const own = deadIn(data.record?.warning, distributions);
  const throughServices = distributions.flatMap((distribution) =>
    distribution.services.flatMap((service) => deadIn(service.data.record?.warning, [distribution])),
  );
  return new Map([...throughServices, ...own]);
}

function deadIn(
  warnings: readonly Warning[] | undefined,
  distributions: readonly Distribution[],
): [address: string, date: string | number | undefined][] {
  return (warnings ?? []).flatMap(({ kind, address, date }) => {
    if (kind !== 'UNREACHABLE') return [];
    const dead = address ?? distributions.flatMap(addressesOf);
    return dead.map((text): [string, string | number | undefined] => [text, date]);
  });
}

function addressesOf({ data }: Distribution): string[] {
  return [data.accessURL, ...(data.downloadURL ?? [])];
}
