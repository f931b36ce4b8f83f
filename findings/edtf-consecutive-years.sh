#!/usr/bin/env bash
# edtf@4.11.1: of a span of years in a set or list only the first year is left.
#
# Expected: in a set or list a double dot stands for all values between the two it
# separates, both included (EDTF, level 2, "Set representation"): {2023..2025} is
# the three years, [1667,1668..1670] one of four.
# Seen: min and max stop at the first year of the span, covers() denies the middle
# one, though the text is written back whole. With commas it is right.
#
# Output:
#> {2023..2025}: 2023-01-01 to 2023-12-31
#> [1667,1668..1670]: 1667-01-01 to 1668-12-31
#> {2023,2024,2025}: 2023-01-01 to 2025-12-31
#> {2023..2025} covers 2024: false

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
for (const text of ["{2023..2025}", "[1667,1668..1670]", "{2023,2024,2025}"]) {
  const years = edtf(text);
  console.log(`${years.edtf}: ${day(years.min)} to ${day(years.max)}`);
}
console.log(`{2023..2025} covers 2024: ${edtf("{2023..2025}").covers(edtf("2024"))}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
