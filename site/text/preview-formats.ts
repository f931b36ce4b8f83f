/** The file types that a page can show in a preview. */
export const PREVIEW_FORMATS = ['CSV', 'TSV', 'JSON', 'GEOJSON', 'XLSX'] as const;
export type PreviewFormat = (typeof PREVIEW_FORMATS)[number];

/** True for a file type (a code of the EU's list) whose files can be shown. */
export function isPreviewFormat(format: string | undefined): format is PreviewFormat {
  return PREVIEW_FORMATS.some((known) => known === format);
}
