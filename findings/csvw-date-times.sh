#!/usr/bin/env bash
# rdf-parser-csvw@1.1.0: most date and time formats of CSV on the Web give a literal whose value is null.
#
# Expected: yyyy-MM-ddTHH:mm, with or without seconds and fractions, and with X or
# XXX for a time zone, are formats that every implementation reads (Model for
# Tabular Data, 6.4.4); a cell that does not match stays text with an error.
# Seen: a literal typed xsd:dateTime with the value null, which no RDF has and
# which breaks writers further on. A T between date and time must be quoted, which
# CSV on the Web does not know, and X is read as a count of seconds.
#
# Output:
#> yyyy-MM-ddTHH:mm 2026-01-31T10:00: [null]
#> yyyy-MM-ddTHH:mm:ss 2026-01-31T10:00:00: [null]
#> yyyy-MM-ddTHH:mm:ssXXX 2026-01-31T10:00:00+01:00: [null]
#> yyyy-MM-dd HH:mm:ss 2026-01-31 10:00:00: ["2026-01-31T10:00:00.000Z"]

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-parser-csvw@1.1.0 @rdfjs/data-model@2.1.1 @rdfjs/dataset@2.0.2 n3@2.13.12
cat >probe.mjs <<'JS'
import { Readable } from "node:stream";
import factory from "@rdfjs/data-model";
import datasets from "@rdfjs/dataset";
import { Parser } from "n3";
import CsvwParser from "rdf-parser-csvw";

const convert = (format, cell) =>
  new Promise((resolve, reject) => {
    const metadata = datasets.dataset(new Parser({ factory }).parse(`@prefix csvw: <http://www.w3.org/ns/csvw#>.
      [] a csvw:Table; csvw:url <https://example.org/t.csv>; csvw:tableSchema [ csvw:column (
        [ csvw:title "time"; csvw:propertyUrl "https://example.org/time"; csvw:datatype [ csvw:base "dateTime"; csvw:format "${format}" ] ] ) ].`));
    const parser = new CsvwParser({ metadata, baseIRI: "https://example.org/t.csv", timezone: "UTC" });
    const values = [];
    const quads = parser.import(Readable.from([`time\n${cell}\n`]));
    quads.on("data", ({ predicate, object }) => predicate.value === "https://example.org/time" && values.push(object.value));
    quads.on("error", reject).on("end", () => resolve(values));
  });
for (const [format, cell] of [
  ["yyyy-MM-ddTHH:mm", "2026-01-31T10:00"],
  ["yyyy-MM-ddTHH:mm:ss", "2026-01-31T10:00:00"],
  ["yyyy-MM-ddTHH:mm:ssXXX", "2026-01-31T10:00:00+01:00"],
  ["yyyy-MM-dd HH:mm:ss", "2026-01-31 10:00:00"],
])
  console.log(`${format} ${cell}: ${JSON.stringify(await convert(format, cell))}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
