#!/usr/bin/env bash
# shacl-engine@1.1.2: sh:pattern is matched against the inner label of a blank node.
#
# Expected: a blank node has no text that a pattern could match; it fails
# whatever the pattern says (SHACL, 4.4.3 sh:pattern).
# Seen: shacl-engine matches the name that the parser made up, so a publisher
# without an address passes the pattern "holds something"; rdf-validate-shacl
# finds the violation.
#
# Output:
#> an empty text: shacl-engine 1, rdf-validate-shacl 1
#> a blank node: shacl-engine 0, rdf-validate-shacl 1

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact shacl-engine@1.1.2 rdf-validate-shacl@0.6.5 @zazuko/env@3.0.1 n3@2.13.12
cat >probe.mjs <<'JS'
import rdf from "@zazuko/env";
import { Parser } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { Validator } from "shacl-engine";

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix dct: <http://purl.org/dc/terms/>. @prefix ex: <http://example.org/>.`;
const parse = (text) => rdf.dataset(new Parser({ factory: rdf }).parse(prefixes + text));
const shapes = parse(`ex:Shape a sh:NodeShape; sh:targetNode ex:dataset; sh:property [ sh:path dct:publisher; sh:pattern "\\\\S" ].`);
for (const [name, publisher] of [["an empty text", `""`], ["a blank node", "[]"]]) {
  const data = parse(`ex:dataset dct:publisher ${publisher}.`);
  const first = await new Validator(shapes, { factory: rdf }).validate({ dataset: data });
  const second = await new SHACLValidator(shapes, { factory: rdf }).validate(data);
  console.log(`${name}: shacl-engine ${first.results.length}, rdf-validate-shacl ${second.results.length}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
