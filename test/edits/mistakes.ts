import type { Random } from './random.ts';

/** A mistake as people make it, planted in a right file; `undefined` where the file has no place for it. */
export interface Mistake {
  name: string;
  plant(text: string, random: Random): string | undefined;
}

/** Changes a part of the text that matches, any of those that there are. */
function at(pattern: RegExp, change: (match: RegExpExecArray, random: Random) => string): Mistake['plant'] {
  return (text, random) => {
    const matches = [...text.matchAll(new RegExp(pattern, 'gmu'))];
    const match = matches.length > 0 ? random.pick(matches) : undefined;
    if (!match) return undefined;
    const changed = change(match as RegExpExecArray, random);
    return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
  };
}

/** Replaces the value of a key: what stands after the colon, or one item of its list. */
function value(keys: string, forms: (value: string, random: Random) => string[]): Mistake['plant'] {
  return at(new RegExp(`^([ -]*(?:${keys}):[ ]+)(\\[?"?)([^\\]\\n",#|>{]+)`), (match, random) => {
    const [, start = '', open = '', text = ''] = match;
    return `${start}${open}${random.pick(forms(text.trimEnd(), random))}`;
  });
}

const URLS = 'accessURL|downloadURL|uri|url|landingPage|homepage|endpointURL|endpointDescription|page';
const CODES =
  'theme|format|license|accrualPeriodicity|availability|accessRights|language|spatial|type|status|hvdCategory|region|municipality';

function typo(text: string, random: Random): string {
  const place = random.below(Math.max(1, text.length));
  const letter = random.pick([...'aeinrst0189-']);
  return random.pick([
    text.slice(0, place) + text.slice(place + 1),
    text.slice(0, place) + letter + text.slice(place),
    text.slice(0, place) + letter + text.slice(place + 1),
    text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2),
  ]);
}

/** The words that people write in place of codes, other languages and whole addresses included. */
const WORDS_FOR_CODES = [
  'csv fil',
  'Excel',
  'XLS',
  'json',
  'application/json',
  'text/csv; charset=utf-8',
  '.csv',
  'CSV, XLS',
  'CSV/JSON',
  'zip (csv)',
  'Transport',
  'miljö',
  'Miljö och energi',
  'TRAM',
  'http://publications.europa.eu/resource/authority/data-theme/TRAN',
  'CC BY 4.0',
  'CC-BY',
  'cc0',
  'CC0 1.0',
  'Creative Commons',
  'https://creativecommons.org/licenses/by/4.0/deed.sv',
  'http://creativecommons.org/licenses/by-nc/4.0/',
  'MIT',
  'årligen',
  'en gång per år',
  'varje månad',
  'varannan vecka',
  'dagligen',
  'se',
  'sv',
  'svenska',
  'Swedish',
  'dk',
  'uk',
  'en, sv',
  '380',
  '03',
  '3',
  '0380 Uppsala',
  'Uppsala',
  'Uppsala län',
  'Sverige',
  'SE',
  'public',
  'öppen',
  'tillgänglig',
  'bekräftad',
  'confirmed ',
  'Kommun',
  'bolag',
  'ja',
  'nej',
  'null',
  '~',
  '-',
  'okänt',
  'n/a',
  'TODO',
];

const LANGUAGES = [
  'se',
  'sw',
  'swe',
  'SV',
  'Sv',
  'sv-SE',
  'sv_SE',
  'svenska',
  'eng',
  'EN',
  'en-GB',
  'en_US',
  'uk',
  'dk',
  'xx',
  'zz',
  'nb',
  'fi',
  'und',
];

const KEYS_FOR_KEYS: Record<string, string[]> = {
  title: ['titel', 'Title', 'tittle', 'titles', 'namn', 'name'],
  description: ['beskrivning', 'Description', 'descripton', 'desc'],
  keyword: ['nyckelord', 'keywords', 'Keyword', 'tags'],
  theme: ['tema', 'themes', 'kategori'],
  license: ['licence', 'licens', 'License', 'lisence'],
  accessURL: ['accessUrl', 'access_url', 'accesURL', 'url', 'länk'],
  downloadURL: ['downloadUrl', 'download_url', 'downloadurl', 'ladda ner'],
  format: ['Format', 'fomat', 'filformat', 'mediaType'],
  spatial: ['plats', 'spatiel', 'område'],
  distribution: ['distributions', 'distributioner', 'Distribution', 'resources'],
  accrualPeriodicity: ['frekvens', 'accrualperiodicity', 'frequency', 'uppdateras'],
  startDate: ['start', 'startdate', 'från', 'begin'],
  endDate: ['end', 'enddate', 'till'],
  hasEmail: ['email', 'mail', 'e-post', 'hasemail'],
};

function isoDates(date: string, random: Random): string[] {
  const [year = '2024', month = '01', day = '05'] = date.split('-');
  const short = `${Number(day)}/${Number(month)}`;
  return [
    `${year}/${month}/${day}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
    `${short} ${year}`,
    `${year}${month}${day}`,
    `${year}-${Number(month)}-${Number(day)}`,
    `${day}.${month}.${year}`,
    `${year.slice(2)}-${month}-${day}`,
    `${year}-${month}`,
    `${Number(day)} mars ${year}`,
    `March ${Number(day)}, ${year}`,
    `${year}-${month}-${day} 10:00`,
    `${year}-${month}-${day}T10:00`,
    `${year}-13-40`,
    `${year}-02-30`,
    `${year}-${month}-${day}–${Number(year) + 1}-${month}-${day}`,
    `${year}/${Number(year) + 1}`,
    `ca ${year}`,
    `${year}-${month}-${day}Z`,
    `20${random.below(90) + 10}-${month}-${day}`,
    `"${year}-${month}-${day} "`,
    `${year}‑${month}‑${day}`,
    `O${year.slice(1)}-${month}-${day}`,
    'igår',
    '2062-01-01',
    '0024-01-01',
    '45292',
    '1704067200',
  ];
}

function addresses(address: string, random: Random): string[] {
  const bare = address.replace(/^https?:\/\//, '');
  const middle = Math.floor(bare.length / 2);
  return [
    bare,
    `//${bare}`,
    `http//${bare}`,
    `https:/${bare}`,
    `https//:${bare}`,
    `https://https://${bare}`,
    `http://https://${bare}`,
    `htps://${bare}`,
    `HTTPS://${bare}`,
    `www.${bare}`,
    `https://${bare.slice(0, middle)} ${bare.slice(middle)}`,
    `https://${bare.slice(0, middle)}​${bare.slice(middle)}`,
    `​${address}`,
    `${address} `,
    `${address}​`,
    `<${address}>`,
    `${address}.`,
    `${address},`,
    `(${address})`,
    `[${bare}](${address})`,
    `${address} och ${address}/b`,
    `${address}, ${address}/2`,
    `${address};${address}/2`,
    `https://${bare.replaceAll('/', '\\')}`,
    `https://anna:hemligt@${bare}`,
    `https://${bare}/ö å ä`,
    `https://${bare}/a|b`,
    `https://${bare}/{id}`,
    `https://${bare}/%zz`,
    `https://${bare}?q="x"`,
    `ftp://${bare}`,
    `file:///${bare}`,
    `\\\\server\\${bare}`,
    `http://localhost/${bare}`,
    `http://10.0.0.1/${bare}`,
    `https://${bare}#a#b`,
    `se ${address}`,
    `Länk: ${address}`,
    typo(address, random),
    `https://‎${bare}`,
    `https://${bare.replace('.', '。')}`,
    `https:/ /${bare}`,
    `https://${bare.replace('.', ' .')}`,
    `${address}­`,
    `https://${bare}\u{e000}`,
  ];
}

/** Each kind of mistake, by the part of a file it is made in. */
export const MISTAKES: readonly Mistake[] = [
  {
    name: 'code in other letters',
    plant: value(CODES, (code) => [code.toLowerCase(), code.toUpperCase(), ` ${code}`, `${code} `]),
  },
  {
    name: 'code with a typo',
    plant: value(CODES, (code, random) => [typo(code, random), typo(typo(code, random), random)]),
  },
  { name: 'words for a code', plant: value(CODES, () => WORDS_FOR_CODES) },
  {
    name: 'two codes',
    plant: value(CODES, (code) => [
      `${code}, CSV`,
      `${code}, ${code}`,
      `${code} och JSON`,
      `${code}/ENVI`,
      `${code};TECH`,
      `${code}, , TECH`,
    ]),
  },
  { name: 'code without quotes', plant: at(/"(0\d{1,3})"/, ([, code = '']) => code) },
  {
    name: 'date',
    plant: at(/(\d{4}-\d{2}-\d{2})/, ([, date = ''], random) => random.pick(isoDates(date, random))),
  },
  {
    name: 'address',
    plant: at(/https?:\/\/[^\s,\]"})]+/, ([address = ''], random) => random.pick(addresses(address, random))),
  },
  { name: 'address as one text', plant: value(URLS, (address, random) => addresses(address, random)) },
  {
    name: 'e-mail',
    plant: value('hasEmail', (mail) => [
      `mailto:${mail}`,
      `MAILTO:${mail}`,
      `Anna <${mail}>`,
      `${mail}, b@exempel.se`,
      `${mail};b@exempel.se`,
      mail.replace('@', ' (at) '),
      mail.replace('@', '[at]'),
      mail.replace('@', ' @ '),
      `${mail}.`,
      `${mail} `,
      mail.replace('.', ','),
      mail.replace('@', ''),
      mail.replace('@', '@@'),
      `${mail}​`,
      mail.replace('@', '@å'),
      `https://${mail}`,
      `anna ${mail}`,
    ]),
  },
  {
    name: 'key of a language',
    plant: at(
      /^(\s+|.*\{ ?|.*, )(sv|en)(:\s)/,
      ([, before = '', , after = ''], random) => `${before}${random.pick(LANGUAGES)}${after}`,
    ),
  },
  {
    name: 'name of a key',
    plant: at(/^([ -]*)([a-zA-Z]+)(:(?: |$))/, ([whole, before = '', key = '', after = ''], random) => {
      const others = KEYS_FOR_KEYS[key];
      return others && random.next() < 0.7
        ? `${before}${random.pick(others)}${after}`
        : `${before}${random.pick([typo(key, random), key.toUpperCase(), `${key} `, `"${key}"`, `${key}​`, whole])}${after}`;
    }),
  },
  {
    name: 'a sign of a mapping',
    plant: at(
      /^([ -]*[a-zA-Z]+)(:) (?=\S)/,
      ([, before = ''], random) =>
        `${before}${random.pick([':', ' ', ' : ', '=', ';', '：', ':\t', '::  '])}`,
    ),
  },
  {
    name: 'list as text',
    plant: at(/\[([^\]\n]+)\]/, ([, items = ''], random) =>
      random.pick([
        items,
        `"${items}"`,
        `[${items}`,
        `${items}]`,
        `(${items})`,
        `{${items}}`,
        `[${items}]]`,
        `[[${items}]]`,
      ]),
    ),
  },
  {
    name: 'signs between items',
    plant: at(/(?<=\[[^\]\n]*), (?=[^\n]*\])/, (_, random) =>
      random.pick([',, ', ', , ', ';', '; ', ' ', ',', ', null, ', ', "", ', ', ~, ', '. ']),
    ),
  },
  {
    name: 'item of a list',
    plant: at(
      /^( *)- /,
      ([, indent = ''], random) =>
        `${indent}${random.pick(['-', '* ', '– ', '• ', '-  - ', '- - ', '-\t', ''])}`,
    ),
  },
  {
    name: 'item twice',
    plant: at(/\[([^\],\n]+)/, ([, first = ''], random) =>
      random.pick([
        `[${first}, ${first}`,
        `[${first.toUpperCase()}, ${first}`,
        `[${first}er, ${first}`,
        `[${first} , "${first}"`,
      ]),
    ),
  },
  {
    name: 'line twice',
    plant: at(
      /^( *[a-zA-Z]+: .+)$/,
      ([line = ''], random) =>
        `${line}\n${random.pick([line, `${line}x`, line.replace(/: .*/, ': '), line.replace(/: .*/, ': annat')])}`,
    ),
  },
  {
    name: 'empty value',
    plant: at(
      /^([ -]*[a-zA-Z]+:) .+$/,
      ([, key = ''], random) =>
        `${key}${random.pick(['', ' ', ' ""', ' null', ' ~', ' []', ' {}', ' -', ' "   "', " ''"])}`,
    ),
  },
  {
    name: 'other kind of value',
    plant: at(
      /^([ -]*[a-zA-Z]+:) .+$/,
      ([, key = ''], random) =>
        `${key} ${random.pick(['true', 'no', '12', '0.5', '1e3', '0x1f', '.inf', '[a, b]', '{ sv: a }', '"12"', '[[a]]', '!!str 12', '&a x', '*a', '2024-01-01', '|', '@x', '`x`', '%x', '- x'])}`,
    ),
  },
  {
    name: 'quotation marks',
    plant: at(/"([^"\n]*)"/, ([, text = ''], random) =>
      random.pick([
        `”${text}”`,
        `“${text}”`,
        `'${text}"`,
        `"${text}`,
        `${text}"`,
        `'${text}'s'`,
        `«${text}»`,
        `"${text}" x`,
        `"${text}\\q"`,
      ]),
    ),
  },
  { name: 'text without its quotes', plant: at(/: "([^"\n]*)"/, ([, text = '']) => `: ${text}`) },
  {
    name: 'sign in a text',
    plant: at(/(?<=[a-zåäö]) (?=[a-zåäö])/, (_, random) =>
      random.pick([
        ': ',
        ' #',
        ' # ',
        '  ',
        ' ',
        '​ ',
        '\t',
        ' - ',
        ' & ',
        ' * ',
        ' ! ',
        ' | ',
        ' > ',
        ' {',
        ' }',
        ' [',
        ' ]',
        '\u0007',
        '\u{fffd}',
        ' <b>x</b> ',
        '&nbsp;',
        '\r',
        ' "',
        " '",
      ]),
    ),
  },
  {
    name: 'text encoded twice',
    plant: at(/[\p{L} ]*[åäöÅÄÖé][\p{L} ]*/u, ([text = '']) => Buffer.from(text, 'utf8').toString('latin1')),
  },
  {
    name: 'letters lost',
    plant: at(/[åäö]/, ([letter = ''], random) =>
      random.pick([
        '?',
        '\u{fffd}',
        letter.normalize('NFD'),
        Buffer.from(letter, 'utf8').toString('latin1'),
        '&amp;',
      ]),
    ),
  },
  {
    name: 'title in capitals',
    plant: at(/^( *sv: |title: )([\p{L} ]+)$/u, ([, key = '', text = '']) => key + text.toUpperCase()),
  },
  {
    name: 'word in another form',
    plant: at(/(?<=\[)[^\]\n]+(?=\])/, ([text = ''], random) =>
      random.pick([
        text.toUpperCase(),
        text.replace(/^./, (one) => one.toUpperCase()),
        text.replaceAll(', ', ' '),
        `${text}, ${text}`,
        text.replaceAll(',', ' /'),
      ]),
    ),
  },
  {
    name: 'indentation',
    plant: at(/^( +)(?=[a-zA-Z-])/, ([indent = ''], random) =>
      random.pick([
        `${indent} `,
        indent.slice(1),
        `\t${indent}`,
        '\t',
        ' ',
        `${indent}  `,
        indent.replaceAll('  ', '\t'),
      ]),
    ),
  },
  {
    name: 'two documents',
    plant: at(/^(?=[a-z])/, (_, random) =>
      random.pick(['---\n', '...\n', '%YAML 1.1\n', '<<<<<<< HEAD\n', '=======\n', '```yaml\n', '# ', '﻿']),
    ),
  },
  { name: 'byte order mark', plant: (text) => `﻿${text}` },
  { name: 'line breaks of Windows', plant: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'number',
    plant: value('byteSize|version|spatialResolutionInMeters', (number) => [
      `${number} kB`,
      `${number},5`,
      `${number} 000`,
      `-${number}`,
      `"${number}"`,
      `${number}.0`,
      'ca 20',
      '1.10',
      '1e6',
      '20 MB',
    ]),
  },
  {
    name: 'a number for a size',
    plant: at(
      /^( +)(format: .+)$/,
      ([, indent = '', line = ''], random) =>
        `${indent}${line}\n${indent}byteSize: ${random.pick(['20 kB', '20480,0', '20 480', '"20480"', '1.5 MB', '-1', '20.480', 'stor', '20480 byte', '2e3'])}`,
    ),
  },
  {
    name: 'a media type',
    plant: at(
      /^( +)(format: .+)$/,
      ([, indent = '', line = ''], random) =>
        `${indent}${line}\n${indent}mediaType: ${random.pick(['csv', 'text/CSV', 'text/csv; charset=utf-8', 'application/csv', 'text/csv, application/json', 'CSV', 'http://www.iana.org/assignments/media-types/text/csv', 'texct/csv', 'application / json'])}`,
    ),
  },
  {
    name: 'a duration',
    plant: at(
      /^(theme: .+)$/,
      ([line = ''], random) =>
        `${line}\ntemporalResolution: ${random.pick(['5 min', 'PT5', '1 dag', 'P1', '1h', 'PT5M10', '15 minuter', 'daglig', 'P1D ', 'pt5m', '1 år', 'P1Y2', '00:05:00'])}`,
    ),
  },
  {
    name: 'a place',
    plant: at(
      /^(theme: .+)$/,
      ([line = ''], random) =>
        `${line}\nspatial:\n  - ${random.pick(['bbox: [59.6, 17.2, 60.2, 18.1]', 'bbox: 17.2, 59.6, 18.1, 60.2', 'bbox: "17,2 59,6 18,1 60,2"', 'centroid: [59.86, 17.64]', 'centroid: "17.64, 59.86"', 'centroid: POINT(59.86 17.64)', 'centroid: [674032, 6580822]', 'bbox: ["17.2", "59.6", "18.1", "60.2"]', 'bbox: [17,2, 59,6, 18,1, 60,2]'])}`,
    ),
  },
  {
    name: 'a number of an organisation',
    plant: value('organisationsnummer', (number) => [
      number.replace('-', ''),
      `SE${number}`,
      number.replace('-', ' '),
      `${number}0`,
      `16${number}`,
    ]),
  },
  {
    name: 'slip of the pen',
    plant: at(/\S/, ([sign = ''], random) =>
      random.pick([
        '',
        sign + sign,
        random.pick([...'abcå,:;-[]{}"\'#&*|>!%@` 0']),
        sign + random.pick([...',:-[]{}"\'#&*|>']),
      ]),
    ),
  },
];
