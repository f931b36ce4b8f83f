/**
 * The characters that no XML 1.0 document can hold, escaped or not: most controls, two noncharacters, lone
 * surrogates.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Matches any text that must be escaped or cleaned; most texts need neither. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** `text` as XML holds it, between tags or in a quoted attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, (text) => ENTITIES[text]!);
}
