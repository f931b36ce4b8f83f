#!/usr/bin/env bash
# http-link-header@1.1.4: attributes beyond the standard ones change when a Link header is read and written.
#
# Expected: a link may carry attributes of others' making, with a quoted value or
# with none (RFC 8288, 3.4.2 and the grammar in 3); reading and writing them keeps
# them. FAIR Signposting puts the profile of a metadata file there.
# Seen: the address in profile comes out percent-encoded; an attribute without a
# value swallows the one after it.
#
# Output:
#> <https://example.org/d.rdf>; rel=describedby; type="application/rdf+xml"; profile="http://data.europa.eu/r5r/"
#>   read    {"uri":"https://example.org/d.rdf","rel":"describedby","type":"application/rdf+xml","profile":"http://data.europa.eu/r5r/"}
#>   written <https://example.org/d.rdf>; rel=describedby; type="application/rdf+xml"; profile="http%3A%2F%2Fdata.europa.eu%2Fr5r%2F"
#> <https://example.org/d.csv>; rel=item; crossorigin; type="text/csv"
#>   read    {"uri":"https://example.org/d.csv","rel":"item","crossorigin; type":"text/csv"}
#>   written <https://example.org/d.csv>; rel=item; crossorigin; type="text%2Fcsv"

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact http-link-header@1.1.4
cat >probe.mjs <<'JS'
import LinkHeader from "http-link-header";

for (const header of [
  `<https://example.org/d.rdf>; rel=describedby; type="application/rdf+xml"; profile="http://data.europa.eu/r5r/"`,
  `<https://example.org/d.csv>; rel=item; crossorigin; type="text/csv"`,
]) {
  const parsed = LinkHeader.parse(header);
  console.log(header);
  console.log(`  read    ${JSON.stringify(parsed.refs[0])}`);
  console.log(`  written ${parsed}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
