import { embedPage, oembedFile } from '../../model/addresses.ts';
import type { Dataset } from '../../model/catalog.ts';
import { textIn } from '../../model/text.ts';
import type { ExportContent, ExportFile } from './export-file.ts';
import { publisherName } from './names.ts';
import { escapeXml } from './xml.ts';

/** The size of a dataset's card, in CSS pixels. */
const CARD = { width: 480, height: 260 };

/** The embedded card that a program can show in place of a dataset's address (oEmbed 1.0, type rich). */
export function* oembeds(content: ExportContent): Iterable<ExportFile> {
  for (const dataset of content.catalog.datasets) {
    const text = `${JSON.stringify(oembed(dataset, content))}\n`;
    yield { paths: [oembedFile(dataset.id)], text: [text] };
  }
}

function oembed(dataset: Dataset, { catalog }: ExportContent): object {
  const { data, publisher, id } = dataset;
  const title = textIn(data.title) ?? id;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: publisherName(publisher),
    author_url: catalog.base + publisher.page,
    provider_name: textIn(catalog.data.title),
    provider_url: catalog.uri,
    ...CARD,
    html: cardMarkup(`${catalog.base}/${embedPage(id)}`, title),
  };
}

/** The markup that shows a card on another site. */
export function cardMarkup(address: string, title: string): string {
  const { width, height } = CARD;
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
