#!/usr/bin/env bash
# jsonld-streaming-parser@5.0.1 with the data factory of n3@2.13.12: the first plain text ends the parser.
#
# Expected: any data factory of RDF/JS can be given to the parser (README, option
# dataFactory), and n3 offers one (README of n3).
# Seen: the parser hands null as the language of a text that has none; n3 2 looks
# into it with `in` and throws a TypeError, so that every document with a plain
# text fails. n3@1.26.0 took null as absent. shacl-engine had met the same (its
# issue 79) and mended it.
#
# Output:
#> n3@1.26.0:  Lekplatser
#> n3@2.13.12: Cannot use 'in' operator to search for 'termType' in null

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld-streaming-parser@5.0.1 n3@2.13.12 n3-before@npm:n3@1.26.0
cat >probe.mjs <<'JS'
import { JsonLdParser } from "jsonld-streaming-parser";
import * as n3 from "n3";
import * as before from "n3-before";

const document = { "@context": { "@vocab": "http://purl.org/dc/terms/" }, "@id": "https://example.org/d", title: "Lekplatser" };
const parse = (dataFactory) =>
  new Promise((resolve) => {
    const parser = new JsonLdParser({ dataFactory });
    parser.on("data", (quad) => resolve(quad.object.value)).on("error", (error) => resolve(error.message));
    parser.end(JSON.stringify(document));
  });
console.log(`n3@1.26.0:  ${await parse(before.DataFactory)}`);
console.log(`n3@2.13.12: ${await parse(n3.DataFactory)}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
