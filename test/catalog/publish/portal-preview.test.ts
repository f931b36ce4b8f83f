import { describe, expect, test } from 'vitest';
import { portalPreview } from '../../../catalog/publish/portal-preview.ts';
import { catalogOf } from '../dcat/catalogs.ts';
import { EVERYTHING } from '../dcat/everything.ts';

const EVERYTHING_THERE_IS = 'hela-kommunen/allt';

function previewOf(id: string, language: 'sv' | 'en' = 'sv', files = EVERYTHING) {
  return portalPreview(catalogOf(files).datasets.find((one) => one.id === id)!, language);
}

describe('the preview of Sveriges dataportal', () => {
  test("its properties stand in the portal's order, under the portal's labels", () => {
    const { heading, fields } = previewOf(EVERYTHING_THERE_IS).about;
    expect(heading).toBe('Om datamängd');
    expect(fields.map(({ label }) => label)).toEqual([
      'Producent',
      'Övrig aktör',
      'Kontaktuppgift',
      'Tillämplig lagstiftning',
      'Kategori för värdefulla datamängder',
      'Ingångssida',
      'Dokumentation',
      'Nyckelord',
      'Kategori',
      'Kategori för nationella grunddata',
      'Identifikator',
      'Övrig identifikator',
      'Utgivningsdatum',
      'Ändringsdatum',
      'Språk',
      'Namngivet geografiskt område',
      'Geografiskt område',
      'Tidsperiod',
      'Tidsupplösning',
      'Rumslig upplösning',
      'Uppdateringsfrekvens',
      'Version',
      'Versionsanteckningar',
      'Källa',
      'Åtkomsträttigheter',
      'Avgift',
      'Har version',
      'Refereras av',
      'Relaterad resurs',
      'Kvalificerad relaterad resurs',
      'Ursprung',
      'Del i serie',
      'Uppfyller',
    ]);
  });

  test('values are in words', () => {
    const { fields } = previewOf(EVERYTHING_THERE_IS).about;
    const values = new Map(fields.map(({ label, values }) => [label, values]));
    expect(values.get('Uppdateringsfrekvens')).toEqual(['Varje dag']);
    expect(values.get('Språk')).toEqual(['Svenska', 'Engelska']);
    expect(values.get('Namngivet geografiskt område')!.slice(0, 2)).toEqual([
      'Uppsala kommun',
      'Uppsala län',
    ]);
    expect(values.get('Del i serie')).toEqual(['Serien']);
    expect(values.get('Tidsperiod')![0]).toBe('2020–2026-10-31');
  });

  test('title, publisher, series, badges', () => {
    const { publisher, series, indicators } = previewOf(EVERYTHING_THERE_IS);
    expect(publisher).toBe('Hela kommunen');
    expect(series).toEqual(['Tillhör datamängdsserie: Serien']);
    expect(indicators).toEqual([
      'Publik',
      'REST',
      'Varje dag',
      'CC BY 4.0',
      'Värdefulla datamängder',
      'Nationella grunddata',
      'Avgiftsbelagd',
    ]);
  });

  test('distributions with format, title and buttons', () => {
    const [csv, geojson, other] = previewOf(EVERYTHING_THERE_IS).distributions;
    expect(csv).toMatchObject({
      format: 'CSV',
      isApi: true,
      title: 'Som CSV',
      buttons: ['Utforska API', 'Visa mer'],
    });
    expect(csv!.files).toHaveLength(2);
    expect(geojson).toMatchObject({
      format: 'GeoJSON',
      isApi: false,
      title: 'Ingen titel given',
      buttons: ['Åtkomst', 'Visa mer'],
      files: [],
    });
    expect(other!.format).toBe('application/x-eget');
    expect(csv!.fields.map(({ label }) => label)).toEqual([
      ...['Beskrivning', 'Webbadress för åtkomst', 'Webbadress för nedladdning', 'Format'],
      ...['Åtkomst via datatjänst', 'Storlek (i bytes)', 'Utgivningsdatum', 'Ändringsdatum', 'Status'],
      ...[
        'Tillgänglighet',
        'Licens',
        'Rättighetsförklaring',
        'Checksumma',
        'Dokumentation',
        'Länkade scheman',
      ],
    ]);
  });

  test('one file has a button of its own', () => {
    const distribution = [{ accessURL: 'https://example.se/', downloadURL: ['https://example.se/a.csv'] }];
    const files = {
      ...EVERYTHING,
      'hela-kommunen/arv.yaml': { title: 'Arv', description: 'X', distribution },
    };
    expect(previewOf('hela-kommunen/arv', 'sv', files).distributions).toMatchObject([
      { buttons: ['Ladda ner', 'Visa mer'], files: [], format: undefined },
    ]);
  });

  test('a dataset without distributions says so', () => {
    const files = { ...EVERYTHING, 'hela-kommunen/arv.yaml': { title: 'Arv', description: 'X' } };
    const { distributions, withoutDistributions } = previewOf('hela-kommunen/arv', 'sv', files);
    expect([distributions, withoutDistributions]).toEqual([[], 'Denna datamängd har inga dataresurser']);
  });

  test('what is inherited is shown', () => {
    const { about } = previewOf('hela-kommunen/arv');
    expect(about.fields.map(({ label }) => label)).toContain('Kontaktuppgift');
  });

  test('in English', () => {
    const { about, distributions, indicators } = previewOf(EVERYTHING_THERE_IS, 'en');
    expect(about.heading).toBe('About the dataset');
    expect(about.fields[0]!.label).toBe('Creator');
    expect(distributions[0]!.title).toBe('As CSV');
    expect(indicators).toContain('High-value datasets');
  });

  test('texts without end are bounded', () => {
    const long = 'ordet '.repeat(40_000);
    const data = {
      title: long,
      description: long,
      keyword: Array.from({ length: 900 }, (_, i) => `${long}${i}`),
    };
    const preview = previewOf('hela-kommunen/arv', 'sv', { ...EVERYTHING, 'hela-kommunen/arv.yaml': data });
    expect(JSON.stringify(preview).length).toBeLessThan(25_000);
  });
});
