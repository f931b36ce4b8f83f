import { ADDRESSES } from '../../model/addresses.ts';
import type { ExportContent, ExportFile } from './export-file.ts';

/**
 * Writes where to report a vulnerability (RFC 9116). The file must state how long it is valid, no more than a year:
 * it is valid for a year from the latest change of the catalog, so that the same commit gives the same bytes. Without
 * a history there is no such date, and no file.
 *
 * @param repository The address of the repository, where weaknesses are reported in private.
 */
export function* securityTxt({ catalog, history }: ExportContent, repository: string): Iterable<ExportFile> {
  if (!history.known) return;
  const lines = [
    `Contact: ${repository}/security/advisories/new`,
    `Expires: ${aYearAfter(history.head.time)}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${catalog.base}/${ADDRESSES.securityTxt}`,
  ];
  yield { paths: [ADDRESSES.securityTxt], text: [`${lines.join('\n')}\n`] };
}

const DAYS = 364;

function aYearAfter(instant: string): string {
  return `${new Date(Date.parse(instant) + DAYS * 86_400_000).toISOString().slice(0, 19)}Z`;
}
