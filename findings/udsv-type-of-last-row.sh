#!/usr/bin/env bash
# udsv@0.7.3: the type of a column is that of its last looked-at cell; other cells become NaN or false.
#
# Expected: the types of columns are inferred from the data (README), so that a
# type is chosen that the looked-at cells share, and text where they differ.
# Seen: only the last cell that holds something decides. A 7 after A12 makes the
# column numeric and A12 becomes NaN, null in JSON; y after x makes it boolean and
# x becomes false; municipality codes lose their zero. No error is raised.
#
# Output:
#> "objekt\nA12\n7\n" [{"objekt":null},{"objekt":7}]
#> "objekt\n7\nA12\n" [{"objekt":"7"},{"objekt":"A12"}]
#> "axel\nx\ny\n" [{"axel":false},{"axel":true}]
#> "svar\nvet inte\nn\n" [{"svar":false},{"svar":false}]
#> "kommun\n0180\n0380\n" [{"kommun":180},{"kommun":380}]

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact udsv@0.7.3
cat >probe.mjs <<'JS'
import { inferSchema, initParser } from "udsv";

for (const csv of ["objekt\nA12\n7\n", "objekt\n7\nA12\n", "axel\nx\ny\n", "svar\nvet inte\nn\n", "kommun\n0180\n0380\n"])
  console.log(`${JSON.stringify(csv)} ${JSON.stringify(initParser(inferSchema(csv)).typedObjs(csv))}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
