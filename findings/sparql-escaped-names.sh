#!/usr/bin/env bash
# @comunica/query-sparql-rdfjs-lite@5.2.3 (its parser, traqula 1.3): an escaped character in a prefixed name keeps its backslash, and the query finds nothing.
#
# Expected: in a prefixed name a backslash takes away the meaning of the character
# after it and is no part of the IRI (SPARQL 1.1 Query, 4.1.1.1 and 19.8,
# PN_LOCAL_ESC), as in Turtle: mt:text\/csv is the media type text/csv.
# Seen: the IRI holds the backslash, no row comes and no error. n3@2.13.12 reads
# the same name rightly in Turtle. The older sparqljs does it too (its issue 168).
#
# Output:
#> Turtle: http://www.iana.org/assignments/media-types/text/csv
#> SPARQL, mt:text\/csv: 0 rows
#> SPARQL, <http://www.iana.org/assignments/media-types/text/csv>: 1 rows

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @comunica/query-sparql-rdfjs-lite@5.2.3 n3@2.13.12
cat >probe.mjs <<'JS'
import { QueryEngine } from "@comunica/query-sparql-rdfjs-lite";
import { Parser, Store } from "n3";

const prefixes = "PREFIX mt: <http://www.iana.org/assignments/media-types/> PREFIX dcat: <http://www.w3.org/ns/dcat#>";
const store = new Store(new Parser().parse(`${prefixes} <https://example.org/d> dcat:mediaType mt:text\\/csv.`));
console.log(`Turtle: ${[...store][0].object.value}`);
for (const name of ["mt:text\\/csv", "<http://www.iana.org/assignments/media-types/text/csv>"]) {
  const bindings = await new QueryEngine().queryBindings(`${prefixes} SELECT ?s { ?s dcat:mediaType ${name} }`, { sources: [store] });
  console.log(`SPARQL, ${name}: ${(await bindings.toArray()).length} rows`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
