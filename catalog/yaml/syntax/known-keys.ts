/** Keys that descriptions are made of. Only what a line was most likely meant as hangs on them. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'title description keyword theme publisher url license issued modified language homepage spatial temporal ' +
    'name type uri kind mbox identifier municipality county region defaults maintainers record contactPoint ' +
    'distribution accessURL downloadURL format mediaType accrualPeriodicity landingPage conformsTo version ' +
    'versionNotes accessRights provenance creator inSeries applicableLegislation hvdCategory page source ' +
    'fn hasEmail hasTelephone id byteSize availability status startDate endDate endpointURL endpointDescription ' +
    'servesDataset sv en organisationsnummer rights note relation'
  ).split(' '),
);

/** Whether a word is a key that descriptions commonly have. */
export function isKnownKey(word: string): boolean {
  return KNOWN.has(word);
}
