#!/usr/bin/env bash
# jsonld@9.0.0: an @base that begins with ../ loses the step upwards.
#
# Expected: a relative @base is resolved against the base that applies (JSON-LD 1.1
# API, 4.1.2 Context Processing, 5.7), as RFC 3986, 5.2 does it: "../data/" against
# https://example.org/catalog/feeds/all.jsonld is https://example.org/catalog/data/.
# Seen: jsonld stays in feeds/; jsonld-streaming-parser@5.0.1 is right. A "../" in
# an @id is resolved rightly by both.
#
# Output:
#> @base ../data/, @id lekplatser
#>   jsonld                  https://example.org/catalog/feeds/data/lekplatser
#>   jsonld-streaming-parser https://example.org/catalog/data/lekplatser
#> @base none, @id ../data/lekplatser
#>   jsonld                  https://example.org/catalog/data/lekplatser
#>   jsonld-streaming-parser https://example.org/catalog/data/lekplatser

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld@9.0.0 jsonld-streaming-parser@5.0.1 rdf-data-factory@2.1.0
cat >probe.mjs <<'JS'
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";
import { DataFactory } from "rdf-data-factory";

const base = "https://example.org/catalog/feeds/all.jsonld";
const stream = (document) =>
  new Promise((resolve, reject) => {
    const parser = new JsonLdParser({ baseIRI: base, dataFactory: new DataFactory() });
    parser.on("data", (quad) => resolve(quad.subject.value)).on("error", reject);
    parser.end(JSON.stringify(document));
  });
for (const document of [
  { "@context": { "@base": "../data/" }, "@id": "lekplatser", "https://example.org/title": "Lekplatser" },
  { "@id": "../data/lekplatser", "https://example.org/title": "Lekplatser" },
]) {
  const [expanded] = await jsonld.expand(document, { base });
  console.log(`@base ${document["@context"]?.["@base"] ?? "none"}, @id ${document["@id"]}`);
  console.log(`  jsonld                  ${expanded["@id"]}`);
  console.log(`  jsonld-streaming-parser ${await stream(document)}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
