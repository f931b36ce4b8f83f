import { describe, expect, test } from 'vitest';
import { showCodes } from '../../site/facts/show-code.ts';
import { showContactPoint } from '../../site/facts/show-contact-point.ts';
import { showEmail } from '../../site/facts/show-email.ts';
import { NO_LICENCE, shortLicence, showLicence } from '../../site/facts/show-licence.ts';
import { readableAddress, showResource } from '../../site/facts/show-link.ts';
import { showNamedPlace, showShape } from '../../site/facts/show-place.ts';
import { pickText, pickWords, shorten, showParagraphs, showText } from '../../site/text/show-text.ts';

const SWEDISH = { site: { language: 'sv' } } as const;
const ENGLISH = { site: { language: 'en' } } as const;

describe('licences', () => {
  test.each([
    ['CC-BY-4.0', 'CC BY 4.0'],
    ['http://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
    ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
    ['https://exempelkommun.example.se/villkor', 'exempelkommun.example.se/villkor'],
    [{ uri: 'https://exempelkommun.example.se/villkor', title: 'Kommunens villkor' }, 'Kommunens villkor'],
    [undefined, NO_LICENCE.sv],
  ])('%j in short', (licence, text) => expect(String(shortLicence(licence, 'sv'))).toBe(text));

  test('in full with a link to the page that people read', () => {
    expect(String(showLicence('CC0-1.0', SWEDISH))).toBe(
      '<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv">CC0 1.0: fritt att använda utan villkor</a>',
    );
    const inEnglish = (licence: string): string => String(showLicence(licence, ENGLISH));
    expect(inEnglish('CC0-1.0')).toContain('https://creativecommons.org/publicdomain/zero/1.0/deed.en"');
    expect(inEnglish('ODbL-1.0')).toContain('https://opendatacommons.org/licenses/odbl/1-0/"');
  });
});

describe('codes, places, addresses', () => {
  test('codes and their addresses by name, other addresses as links', () => {
    const show = showCodes('legislation');
    expect(show('HVD', SWEDISH)).toBe('Värdefull datamängd');
    expect(show('http://data.europa.eu/eli/reg_impl/2023/138/oj', SWEDISH)).toBe('Värdefull datamängd');
    expect(String(show('https://example.se/lag', SWEDISH))).toBe(
      '<a href="https://example.se/lag">example.se/lag</a>',
    );
  });

  test('places by name, shapes by coordinates', () => {
    expect(showNamedPlace('0380', SWEDISH)).toBe('Uppsala kommun');
    expect(showNamedPlace('https://sws.geonames.org/2666219/', SWEDISH)).toBe('Uppsala kommun');
    expect(showNamedPlace({ bbox: [1, 2, 3, 4] }, SWEDISH)).toBeUndefined();
    expect(showShape('0380', SWEDISH)).toBeUndefined();
    expect(showShape({ bbox: [16.7, 59.4, 18.7, 60.7] }, SWEDISH)).toBe(
      'Mellan latitud 59,4° och 60,7°, longitud 16,7° och 18,7°',
    );
    expect(showShape({ centroid: [-1.5, 59] }, SWEDISH)).toBe('Latitud 59°, longitud −1,5°');
  });

  test('addresses are shown as people read them', () => {
    expect(readableAddress('https://www.example.se/')).toBe('www.example.se');
    expect(readableAddress('https://example.se/sj%C3%B6ar')).toBe('example.se/sjöar');
    expect(readableAddress('https://example.se/%E5')).toBe('example.se/%E5');
  });

  test('what has a title is a link under it only where it can be linked to', () => {
    expect(String(showResource({ uri: 'https://example.se/a', title: 'Bok' }, SWEDISH))).toBe(
      '<a href="https://example.se/a">Bok</a>',
    );
    expect(String(showResource({ uri: 'urn:isbn:123', title: 'Bok' }, SWEDISH))).toBe('Bok (urn:isbn:123)');
  });

  test('an e-mail address is written to, and no one else is', () => {
    expect(String(showEmail('info?bcc=evil@example.se'))).toBe(
      '<a href="mailto:info%3Fbcc%3Devil@example.se">info?bcc=evil@example.se</a>',
    );
  });

  test('a contact has all its addresses and numbers', () => {
    const contact = {
      fn: 'X',
      hasEmail: ['x@example.se', 'y@example.se'],
      hasTelephone: ['018-123 45', '018-678 90'],
    };
    const shown = String(showContactPoint(contact, SWEDISH.site));
    for (const address of ['mailto:x@example.se', 'mailto:y@example.se', 'tel:+461812345', 'tel:+461867890'])
      expect(shown).toContain(`href="${address}"`);
  });

  test('a telephone number is called with its country code', () => {
    const shown = String(
      showContactPoint({ fn: 'X', hasEmail: 'x@example.se', hasTelephone: '+46 (0)18-123 45' }, SWEDISH.site),
    );
    expect(shown).toContain('<a href="tel:+461812345">+46 (0)18-123 45</a>');
  });
});

describe('texts', () => {
  test('in Swedish where there is Swedish, else in a language that is told', () => {
    expect(pickText({ en: 'Lakes', sv: 'Sjöar' }, 'sv')).toEqual({ language: 'sv', text: 'Sjöar' });
    expect(String(showText({ de: 'Seen', en: 'Lakes' }, 'sv'))).toBe(
      '<span lang="en">Lakes</span> <small class="in-language">på engelska</small>',
    );
    expect(pickText({ fi: 'Järvet' }, 'sv')?.language).toBe('fi');
    expect(pickText(undefined, 'sv')).toBeUndefined();
  });

  test('on an English page in English, else in Swedish, which is told', () => {
    expect(pickText({ sv: 'Sjöar', en: 'Lakes' }, 'en')).toEqual({ language: 'en', text: 'Lakes' });
    expect(String(showText('Sjöar', 'en'))).toBe(
      '<span lang="sv">Sjöar</span> <small class="in-language">in Swedish</small>',
    );
    for (const path of ['exempel/katalog: data/sjoar.csv', 'https://www.example.se/sjoar'])
      expect(String(showText(path, 'en'))).toBe(`<span translate="no">${path}</span>`);
    expect(String(showParagraphs('Sjöar.', 'en'))).toBe(
      '<div lang="sv"><p>Sjöar.</p></div><p><small class="in-language">in Swedish</small></p>',
    );
    expect(pickWords(['sjö'], 'en')).toEqual({ language: 'sv', words: ['sjö'] });
    expect(showNamedPlace('0380', ENGLISH)).toBe('Uppsala Municipality');
    expect(showCodes('legislation')('HVD', ENGLISH)).toBe('High-value dataset');
    expect(showShape({ centroid: [-1.5, 59] }, ENGLISH)).toBe('Latitude 59°, longitude −1.5°');
  });

  test('a blank line parts paragraphs', () => {
    expect(String(showParagraphs('Ett.\n\nTvå <b>.', 'sv'))).toBe('<p>Ett.</p><p>Två &lt;b&gt;.</p>');
  });

  test('long texts are cut between words', () => {
    expect(shorten('Ett två tre', 11)).toBe('Ett två tre');
    expect(shorten('Ett två, tre', 9)).toBe('Ett två …');
    expect(shorten('x'.repeat(20), 5)).toBe('xxxxx …');
  });
});
