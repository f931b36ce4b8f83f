#!/usr/bin/env bash
# jsonld-streaming-parser@5.0.1: a language map that leaves a translation null is refused.
#
# Expected: the values of a language map are null, a string, or an array of these
# (JSON-LD 1.1, 9.8 Language Maps); null is passed over (API, 5.1.2).
# A form that exports an empty translation writes just that.
# Seen: the parser ends with an error; jsonld@9.0.0 gives the other translation.
#
# Output:
#> jsonld: <https://example.org/d> <http://purl.org/dc/terms/title> "Lekplatser"@sv .
#> jsonld-streaming-parser: Got invalid language map value, got 'null', but expected string

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld-streaming-parser@5.0.1 rdf-data-factory@2.1.0 jsonld@9.0.0
cat >probe.mjs <<'JS'
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";
import { DataFactory } from "rdf-data-factory";

const document = {
  "@context": { title: { "@id": "http://purl.org/dc/terms/title", "@container": "@language" } },
  "@id": "https://example.org/d",
  title: { sv: "Lekplatser", en: null },
};
const stream = () =>
  new Promise((resolve) => {
    const texts = [];
    const parser = new JsonLdParser({ dataFactory: new DataFactory() });
    parser.on("data", (quad) => texts.push(quad.object.value));
    parser.on("error", (error) => resolve(error.message)).on("end", () => resolve(texts.join(", ")));
    parser.end(JSON.stringify(document));
  });
console.log(`jsonld: ${(await jsonld.toRDF(document, { format: "application/n-quads" })).trim()}`);
console.log(`jsonld-streaming-parser: ${await stream()}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
