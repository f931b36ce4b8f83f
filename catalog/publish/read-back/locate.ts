import type { ReadBackFinding } from './finding.ts';

/** The finding with the line of the feed that its resource is described on, or else named on. */
export function withLine(finding: ReadBackFinding, text: string): ReadBackFinding {
  if (finding.line !== undefined || !finding.subject) return finding;
  const offset = offsetOf(finding.subject, text);
  return offset < 0 ? finding : { ...finding, line: text.slice(0, offset).split('\n').length };
}

/** In RDF/XML, Turtle, N-Triples and JSON-LD; where it is only named, where that is first. */
function offsetOf(iri: string, text: string): number {
  const inXml = iri.replaceAll('&', '&amp;');
  for (const start of [` rdf:about="${inXml}"`, `\n<${iri}> `, `"@id": "${iri}"`, `"@id":"${iri}"`]) {
    const offset = text.indexOf(start);
    // Turtle begins a resource after a line break, and the line is the next.
    if (offset >= 0) return start.startsWith('\n') ? offset + 1 : offset;
  }
  return Math.max(text.indexOf(iri), text.indexOf(inXml));
}
