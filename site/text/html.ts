/**
 * Markup that is safe to put on a page. Only {@link html} and {@link raw} make it, and only it is put on a page
 * as it is: a plain string is always escaped, and the compiler refuses one where markup is asked for.
 */
export class Html {
  readonly markup: string;
  /** Makes the type nominal: an object that merely looks alike is refused. */
  readonly #safe = true;

  constructor(markup: string) {
    this.markup = markup;
  }

  /** True when `value` is markup made here. */
  static is(value: unknown): value is Html {
    return typeof value === 'object' && value !== null && #safe in value;
  }

  toString(): string {
    return this.markup;
  }
}

/** The values allowed in a template. `undefined`, `null` and `false` leave nothing; a list is concatenated. */
export type Content = Html | string | number | undefined | null | false | readonly Content[];

/** The position of a value in the markup, which decides how it is escaped. */
type Context = 'text' | 'attribute' | 'address';

const ADDRESS_ATTRIBUTES = 'href|src|action|formaction|cite|poster|data';
const CONTEXTS = new WeakMap<TemplateStringsArray, Context[]>();

/**
 * Markup from a template. Every value is escaped for the place it stands in; addresses (`href`, `src` …) also
 * lose any scheme but http, https, ftp, ftps, mailto and tel.
 *
 * @throws Error on a template that puts a value where no escaping is safe: in a tag without quotes, in
 *   `<script>` or `<style>`, or in an event or style attribute. That is a mistake in the template, whatever the value.
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  const contexts = CONTEXTS.get(strings) ?? contextsOf(strings);
  let markup = strings[0]!;
  for (let i = 0; i < values.length; i += 1) markup += written(values[i], contexts[i]!) + strings[i + 1]!;
  return new Html(markup);
}

/** Markup that somebody else has made safe. Never give it text from a dataset file. */
export function raw(markup: string): Html {
  return new Html(markup);
}

function written(value: Content, context: Context): string {
  if (typeof value === 'string') return context === 'address' ? escapeAddress(value) : escapeHtml(value);
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (Html.is(value)) return inContext(value, context);
  let markup = '';
  for (const item of value) markup += written(item, context);
  return markup;
}

function inContext(value: Html, context: Context): string {
  if (context === 'text') return value.markup;
  throw new Error(`markup cannot stand in an attribute: ${value.markup.slice(0, 60)}`);
}

const UNSAFE = /[&<>"']/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` with the characters that mean something in HTML replaced: safe as text and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return UNSAFE.test(text) ? text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!) : text;
}

const SAFE_ADDRESS = /^(?:(?:https?|ftps?):\/\/|mailto:|tel:|\/(?![/\\])|[?#])/i;

/**
 * True for an address that can be linked to: http, https, ftp, ftps, mailto, tel, or within the site (`/…`, `?…`,
 * `#…`). Browsers drop tabs and line breaks from an address, so one with control characters is never what it looks
 * like.
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return SAFE_ADDRESS.test(address) && !/[\x00-\x1f\x7f]/.test(address);
}

/** An address that is safe and has nothing to escape, as nearly all have not: looked at once. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const PLAIN_ADDRESS = /^(?:https?:\/\/|\/(?![/\\])|[?#])[^\x00-\x1f\x7f&<>"']*$/;

function escapeAddress(address: string): string {
  if (PLAIN_ADDRESS.test(address)) return address;
  return isSafeAddress(address) ? escapeHtml(address) : 'about:invalid';
}

/** Worked out once for each template in the source, not for each page. */
function contextsOf(strings: TemplateStringsArray): Context[] {
  let before = '';
  const contexts = strings.slice(0, -1).map((part) => {
    before += part;
    const context = contextAfter(before);
    before += '\u0000';
    return context;
  });
  CONTEXTS.set(strings, contexts);
  return contexts;
}

function contextAfter(before: string): Context {
  if (/<(script|style)\b[^>]*>(?:(?!<\/\1)[\s\S])*$/i.test(before)) throw misplaced(before);
  const tag = /<[a-z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*(["'][^"']*)?$/i.exec(before);
  if (!tag) return 'text';
  const attribute = /\s([\w:-]+)=["'][^"']*$/.exec(before);
  if (!tag[1] || !attribute || /^(?:on|style$)/i.test(attribute[1]!)) throw misplaced(before);
  const whole = new RegExp(`^(?:${ADDRESS_ATTRIBUTES})$`, 'i').test(attribute[1]!);
  return whole && /=["']$/.test(before) ? 'address' : 'attribute';
}

function misplaced(before: string): Error {
  return new Error(`a value cannot stand here: …${before.slice(-80)}`);
}
