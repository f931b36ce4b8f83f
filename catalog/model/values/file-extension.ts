import { type Concept, perVocabularies, vocabulary } from '../vocabularies.ts';

/**
 * The extension of the file an address leads to, in lower case and without the dot; `undefined` where its last
 * part has none. What follows `?` or `#` is not part of it.
 */
export function extensionOf(address: string): string | undefined {
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  const name = path.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(-100);
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
}

/** The formats whose files end so, by the code list. */
export function formatsWith(extension: string): readonly Concept[] {
  return byExtension().get(extension) ?? [];
}

const byExtension = perVocabularies(() => {
  const formats = new Map<string, Concept[]>();
  for (const concept of vocabulary('file-type').concepts) {
    for (const extension of concept.extensions ?? [])
      formats.set(extension, [...(formats.get(extension) ?? []), concept]);
  }
  return formats;
});
