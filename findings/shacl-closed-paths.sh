#!/usr/bin/env bash
# shacl-engine@1.1.2: sh:closed counts other properties than SHACL says.
#
# Expected: a closed shape allows the predicates that are, as IRIs, the sh:path of
# one of its property shapes (SHACL, 4.8.1), deactivated ones among them: that a
# shape is deactivated only means that nothing is checked against it. An inverse
# path is no IRI and allows nothing.
# Seen: a property whose shape a profile deactivates becomes forbidden, and an
# inverse path allows its predicate forwards. rdf-validate-shacl@0.6.5 is right.
#
# Output:
#> deactivated shape: shacl-engine 1, rdf-validate-shacl 0
#> inverse path: shacl-engine 0, rdf-validate-shacl 1

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

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix ex: <http://example.org/>.`;
const parse = (text) => rdf.dataset(new Parser({ factory: rdf }).parse(prefixes + text));
const data = parse("ex:dataset ex:title 1.");
const property = {
  "deactivated shape": "[ sh:path ex:title; sh:deactivated true ]",
  "inverse path": "[ sh:path [ sh:inversePath ex:title ] ]",
};
for (const [name, shape] of Object.entries(property)) {
  const shapes = parse(`ex:Shape a sh:NodeShape; sh:targetNode ex:dataset; sh:closed true; sh:property ${shape}.`);
  const first = await new Validator(shapes, { factory: rdf }).validate({ dataset: data });
  const second = await new SHACLValidator(shapes, { factory: rdf }).validate(data);
  console.log(`${name}: shacl-engine ${first.results.length}, rdf-validate-shacl ${second.results.length}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
