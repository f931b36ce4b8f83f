#!/usr/bin/env bash
# rdf-canonize@5.0.0: a quad stated twice changes the canonical form, when quads are given and not text.
#
# Expected: the input of RDFC-1.0 is an RDF dataset, a set (RDF 1.1 Concepts, 3
# and 4): stating a triple twice changes nothing. `canonize` takes N-Quads or an
# array of quads (README).
# Seen: with text the repetition disappears; with the quads of the same text, as
# n3@2.13.12 reads them, every line comes twice and the blank nodes change their
# numbers, so that two equal catalogs get different checksums.
#
# Output:
#> text, stated twice:
#> _:c14n0 <http://example.org/publisher> _:c14n1 .
#> _:c14n0 <http://example.org/title> "Lekplatser" .
#> _:c14n1 <http://example.org/name> "Kommunen" .
#> quads, stated twice:
#> _:c14n0 <http://example.org/publisher> _:c14n1 .
#> _:c14n0 <http://example.org/publisher> _:c14n1 .
#> _:c14n0 <http://example.org/title> "Lekplatser" .
#> _:c14n0 <http://example.org/title> "Lekplatser" .
#> _:c14n1 <http://example.org/name> "Kommunen" .
#> _:c14n1 <http://example.org/name> "Kommunen" .

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-canonize@5.0.0 n3@2.13.12
cat >probe.mjs <<'JS'
import { Parser } from "n3";
import { canonize } from "rdf-canonize";

const text = `_:dataset <http://example.org/title> "Lekplatser" .
_:dataset <http://example.org/publisher> _:publisher .
_:publisher <http://example.org/name> "Kommunen" .
`;
const show = async (name, input, options) =>
  console.log(`${name}\n${(await canonize(input, { algorithm: "RDFC-1.0", ...options })).trim()}`);
await show("text, stated twice:", text + text, { inputFormat: "application/n-quads" });
await show("quads, stated twice:", new Parser().parse(text + text));
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
