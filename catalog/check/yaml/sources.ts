import type { Source } from '../../model/issues/code.ts';

/** A section of the YAML specification, by its anchor and heading. */
export function yamlSection(anchor: string, heading: string): Source {
  return { title: `YAML 1.2.2, ${heading}`, url: `https://yaml.org/spec/1.2.2/#${anchor}` };
}

export const YAML_SPECIFICATION: Source = {
  title: 'YAML 1.2.2',
  url: 'https://yaml.org/spec/1.2.2/',
};

export const XML_CHARACTERS: Source = {
  title: 'XML 1.0, 2.2 Characters',
  url: 'https://www.w3.org/TR/xml/#charsets',
};

export const TROJAN_SOURCE: Source = {
  title: 'Unicode Technical Report 36: Unicode Security Considerations',
  url: 'https://www.unicode.org/reports/tr36/',
};
