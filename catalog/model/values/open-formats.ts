import { type Concept, concept } from '../vocabularies.ts';

/**
 * The openness of a format: `reading` is made for people to read, `owned` is a company's own, `proprietary` can be read
 * by programs but is not counted as open by data.europa.eu; `open` is all else.
 */
export type Openness = 'reading' | 'owned' | 'proprietary' | 'open';

/**
 * The EU's list of machine-readable formats is old: it lacks GML, GPKG and the OGC services, among others. So
 * a format that it lacks is not closed for that alone, but only when it is one of these.
 */
const CLOSED: ReadonlyMap<string, Openness> = new Map([
  ...codes('reading', 'PDF PDF1X PDFA1A PDFA1B PDFA2A PDFA2B PDFA3 PDFUA PDFX PDFX1A PDFX2A PDFX4'),
  ...codes('reading', 'DOC DOCX ODT PPT PPTX PPS PPSX ODP EPUB AZW MOBI PS EPS'),
  ...codes('owned', 'MDB DMP DWG DGN MXD LPK XLSB XLSM ECW MRSID PSD INDD DCR EXE MSI'),
]);

/** RDFa is a recommendation of W3C; that the EU's list of open formats lacks it is an oversight. */
const OPEN_ALL_THE_SAME = new Set(['RDFA']);

/** The openness of the format with this code; `undefined` for a code that is not in the list. */
export function opennessOf(code: string): Openness | undefined {
  const format = concept('file-type', code);
  return format && opennessBy(format);
}

function opennessBy({ code, open, machineReadable }: Concept): Openness {
  if (open || OPEN_ALL_THE_SAME.has(code)) return 'open';
  if (machineReadable) return 'proprietary';
  return CLOSED.get(code) ?? 'open';
}

function codes(openness: Openness, list: string): [string, Openness][] {
  return list.split(' ').map((code) => [code, openness]);
}
