#!/usr/bin/env bash
# jsonld@9.0.0: a text typed xsd:double is rewritten; INF becomes NaN.
#
# Expected: a text value is taken as it stands, whatever its type; only native JSON
# numbers are converted (JSON-LD 1.1 API, 8.2.2 Object to RDF Conversion, 8 to 11).
# Writing a value as text is the known way to keep it as it is.
# Seen: every text typed xsd:double goes through parseFloat: INF and -INF become
# NaN, other values get another lexical form. xsd:float and xsd:decimal are kept.
#
# Output:
#> INF as double: "NaN"
#> -INF as double: "NaN"
#> 59.2753 as double: "5.92753E1"
#> INF as float: "INF"
#> 59.2753 as decimal: "59.2753"

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld@9.0.0
cat >probe.mjs <<'JS'
import jsonld from "jsonld";

const xsd = "http://www.w3.org/2001/XMLSchema#";
for (const [value, type] of [["INF", "double"], ["-INF", "double"], ["59.2753", "double"], ["INF", "float"], ["59.2753", "decimal"]]) {
  const document = { "@id": "https://example.org/d", "https://example.org/value": { "@value": value, "@type": xsd + type } };
  const [, literal] = (await jsonld.toRDF(document, { format: "application/n-quads" })).match(/("[^"]*")/);
  console.log(`${value} as ${type}: ${literal}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
