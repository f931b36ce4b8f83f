import { Parser } from 'saxen';

/** An element that is being read, with its name and attributes without their prefixes. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** The handlers of the elements of a part. */
export interface Hooks {
  open?(element: Element, stop: () => void): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a part of a workbook, which is XML, by its elements. @throws Error on what is no XML. */
export function readPart(xml: string, hooks: Hooks): void {
  const parser = new Parser();
  const stop = () => parser.stop();
  parser.on('openTag', (name, attributes) =>
    hooks.open?.({ name: localName(name), attributes: localAttributes(attributes()) }, stop),
  );
  parser.on('text', (text, decode) => hooks.text?.(decode(text)));
  parser.on('cdata', (text) => hooks.text?.(text));
  parser.on('closeTag', (name) => hooks.close?.(localName(name)));
  parser.on('warn', () => {});
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, value]) => [localName(name), value]),
  );
}

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  isVisible: boolean;
  /** The path of its part; left out where it is not a worksheet but a chart. */
  path: string | undefined;
}

/** The contents of a workbook, apart from its sheets' cells. */
export interface Workbook {
  sheets: Sheet[];
  /** True when days are counted from 1904, as on older Macs. */
  isFrom1904: boolean;
  /** Texts that cells refer to by their number. */
  texts: string[];
  /** Number formats of styles, by the number of the style. */
  formats: string[];
}

/** The parts of a workbook as texts, by path. */
export type Parts = Readonly<Record<string, string>>;

/** Reads everything of a workbook but its cells. @throws Error where it is no workbook. */
export function readWorkbook(parts: Parts): Workbook {
  const main = parts['xl/workbook.xml'];
  if (main === undefined) throw new Error('no workbook');
  const paths = readRelations(parts['xl/_rels/workbook.xml.rels'] ?? '');
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  readPart(main, {
    open({ name, attributes: { name: title = '', state = 'visible', id = '', date1904 = '' } }) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(date1904);
      if (name === 'sheet')
        sheets.push({ name: title, isVisible: state === 'visible', path: paths.worksheets.get(id) });
    },
  });
  const texts = readTexts(parts[paths.others.get('sharedStrings') ?? 'xl/sharedStrings.xml'] ?? '');
  const formats = readFormats(parts[paths.others.get('styles') ?? 'xl/styles.xml'] ?? '');
  return { sheets, isFrom1904, texts, formats };
}

function readRelations(xml: string) {
  const worksheets = new Map<string, string>();
  const others = new Map<string, string>();
  readOptional(xml, {
    open({ name, attributes: { Id = '', Type = '', Target = '' } }) {
      if (name !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      if (kind === 'worksheet') worksheets.set(Id, path);
      else others.set(kind, path);
    },
  });
  return { worksheets, others };
}

function readOptional(xml: string, hooks: Hooks): void {
  if (xml !== '') readPart(xml, hooks);
}

/** Texts are in pieces where letters have styles of their own; how they are pronounced (`rPh`) is no part of them. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  const reader = textReader();
  readOptional(xml, {
    open(element) {
      if (element.name === 'si') reader.clear();
      reader.open(element);
    },
    text: reader.text,
    close(name) {
      reader.close(name);
      if (name === 'si') texts.push(reader.value());
    },
  });
  return texts;
}

/** Puts together the text of the elements `t`. */
export function textReader() {
  let [value, isOpen, aside] = ['', false, 0];
  return {
    clear(): void {
      value = '';
    },
    open({ name }: Element): void {
      if (name === 'rPh') aside += 1;
      if (name === 't') isOpen = aside === 0;
    },
    text(text: string): void {
      if (isOpen) value += text;
    },
    close(name: string): void {
      if (name === 'rPh') aside -= 1;
      if (name === 't') isOpen = false;
    },
    value: (): string =>
      value.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
  };
}

/** The formats that have a number and no text in the file (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Record<number, string> = {
  ...Object.fromEntries(
    [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd']),
  ),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm:ss'])),
  22: 'yyyy-mm-dd h:mm',
  45: '[m]:ss',
  46: '[h]:mm:ss',
  47: '[m]:ss.0',
};

function readFormats(xml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isOfCells = false;
  readOptional(xml, {
    open({ name, attributes: { numFmtId = '0', formatCode = '' } }) {
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, formatCode);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) formats.push(own.get(id) ?? BUILT_IN[id] ?? '');
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}
