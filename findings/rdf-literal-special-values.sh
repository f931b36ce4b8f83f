#!/usr/bin/env bash
# rdf-literal@2.0.0: valid values of XSD are refused or misread, and some that it writes are invalid.
#
# Expected: with its second argument true, `fromRdf` refuses a value that its
# datatype does not allow (README), and no other. INF and NaN are valid values of
# xsd:double, --06-06 of xsd:gMonthDay, and an xsd:date may have a time zone (XML
# Schema 1.1 part 2, 3.3.5, 3.3.9, 3.3.12). What `toRdf` types xsd:long lies within
# -2^63..2^63-1 and has no exponent (3.4.16).
# Seen: valid values are refused; unchecked, INF is read as NaN, though Infinity
# is written as INF; large numbers become an xsd:long out of range.
#
# Output:
#> read INF as double: refused as invalid
#> read NaN as double: refused as invalid
#> read --06-06 as gMonthDay: refused as invalid
#> read 2025-06-01+02:00 as date: refused as invalid
#> read INF as double, unchecked: NaN
#> write Infinity: INF double
#> write 9223372036854776000: 9223372036854776000 long
#> write 1e+21: 1e+21 long

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdf-literal@2.0.0 rdf-data-factory@2.1.0
cat >probe.mjs <<'JS'
import { DataFactory } from "rdf-data-factory";
import { fromRdf, toRdf } from "rdf-literal";

const dataFactory = new DataFactory();
const xsd = "http://www.w3.org/2001/XMLSchema#";
const read = (value, type, validate) => {
  try {
    return String(fromRdf(dataFactory.literal(value, dataFactory.namedNode(xsd + type)), validate));
  } catch (error) {
    return error.message.startsWith("Invalid RDF") ? "refused as invalid" : error.message;
  }
};
for (const [value, type] of [["INF", "double"], ["NaN", "double"], ["--06-06", "gMonthDay"], ["2025-06-01+02:00", "date"]])
  console.log(`read ${value} as ${type}: ${read(value, type, true)}`);
console.log(`read INF as double, unchecked: ${read("INF", "double", false)}`);
for (const value of [Number.POSITIVE_INFINITY, 2 ** 63, 1e21]) {
  const literal = toRdf(value, { dataFactory });
  console.log(`write ${value}: ${literal.value} ${literal.datatype.value.slice(xsd.length)}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
