#!/usr/bin/env bash
# edtf@4.11.1: a third of a year has five months, and thirds overlap.
#
# Expected: 37, 38 and 39 are the quadrimesters of a year, four months each (EDTF,
# level 2, "Sub-year groupings"): tertial reports, as Swedish municipalities
# publish them, cover January to April, May to August, September to December.
# Seen: the first ends in May, the second in September. Quarters are right.
#
# Output:
#> 2026-37: 2026-01-01 to 2026-05-31
#> 2026-38: 2026-05-01 to 2026-09-30
#> 2026-39: 2026-09-01 to 2026-12-31
#> 2026-33: 2026-01-01 to 2026-03-31
#> 2026-34: 2026-04-01 to 2026-06-30

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact edtf@4.11.1
cat >probe.mjs <<'JS'
import edtf from "edtf";

const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const text of ["2026-37", "2026-38", "2026-39", "2026-33", "2026-34"]) {
  const part = edtf(text);
  console.log(`${text}: ${day(part.min)} to ${day(part.max)}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
