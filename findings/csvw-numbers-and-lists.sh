#!/usr/bin/env bash
# rdf-parser-csvw@1.1.0: a number with a format gets a datatype that is no IRI; lists and further null values are passed over.
#
# Expected: decimalChar tells the sign before decimals, so that 59,27 is the decimal
# 59.27; separator makes one value of each part of a cell; null may list several
# texts (Model for Tabular Data, 6.4; Metadata Vocabulary, 5.7).
# Seen: the comma stays, and the datatype's value is an object where RDF/JS has a
# text; a list is one value; only one of two null texts counts. Nothing is told.
#
# Output:
#> decimal: 59,27, its datatype is object
#> list: ["trafik;väg"]
#> two null texts: ["..","5"]

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

const convert = (column, cells) =>
  new Promise((resolve, reject) => {
    const metadata = datasets.dataset(new Parser({ factory }).parse(`@prefix csvw: <http://www.w3.org/ns/csvw#>.
      [] a csvw:Table; csvw:url <https://example.org/t.csv>; csvw:tableSchema [ csvw:column (
        [ csvw:title "cell"; csvw:propertyUrl "https://example.org/cell"; ${column} ] ) ].`));
    const literals = [];
    const quads = new CsvwParser({ metadata, baseIRI: "https://example.org/t.csv" }).import(Readable.from([`cell\n${cells}\n`]));
    quads.on("data", ({ predicate, object }) => predicate.value === "https://example.org/cell" && literals.push(object));
    quads.on("error", reject).on("end", () => resolve(literals));
  });
const [number] = await convert(`csvw:datatype [ csvw:base "decimal"; csvw:format [ csvw:decimalChar "," ] ]`, `"59,27"`);
console.log(`decimal: ${number.value}, its datatype is ${typeof number.datatype.value}`);
console.log(`list: ${JSON.stringify((await convert(`csvw:separator ";"`, "trafik;väg")).map((literal) => literal.value))}`);
console.log(`two null texts: ${JSON.stringify((await convert(`csvw:null "-", ".."`, "-\n..\n5")).map((literal) => literal.value))}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
