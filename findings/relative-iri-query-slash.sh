#!/usr/bin/env bash
# relative-to-absolute-iri@1.0.8, and with it rdfxml-streaming-parser@3.3.0: a slash in the query of the base counts as path.
#
# Expected: a relative reference is merged with the path of the base alone; the
# query of the base is dropped (RFC 3986, 5.2.2 and 5.2.3). Against a harvest
# address such as https://portal.example/export?source=https://…/catalog.rdf the
# reference "dataset/1" is https://portal.example/dataset/1.
# Seen: everything up to the last slash of the query stays; "." and ".." stay too.
# The package resolves IRIs for Comunica and for the parsers of rdf-parse.
#
# Output:
#> dataset/1
#>   package  https://portal.example/export?source=https://example.org/dataset/1
#>   URL      https://portal.example/dataset/1
#> ../dataset/1
#>   package  https://portal.example/export?source=https://example.org/../dataset/1
#>   URL      https://portal.example/dataset/1
#> rdf:about="dataset/1"
#>   RDF/XML  https://portal.example/export?source=https://example.org/dataset/1

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact relative-to-absolute-iri@1.0.8 rdfxml-streaming-parser@3.3.0
cat >probe.mjs <<'JS'
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { resolve } from "relative-to-absolute-iri";

const base = "https://portal.example/export?source=https://example.org/catalog.rdf";
for (const reference of ["dataset/1", "../dataset/1"])
  console.log(`${reference}\n  package  ${resolve(reference, base)}\n  URL      ${new URL(reference, base)}`);
const parser = new RdfXmlParser({ baseIRI: base });
parser.on("data", (quad) => console.log(`rdf:about="dataset/1"\n  RDF/XML  ${quad.subject.value}`));
parser.end(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://purl.org/dc/terms/"><rdf:Description rdf:about="dataset/1"><d:identifier>1</d:identifier></rdf:Description></rdf:RDF>`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
