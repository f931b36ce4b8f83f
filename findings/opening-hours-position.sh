#!/usr/bin/env bash
# opening_hours@3.15.0: a position given as numbers, as its own types ask, is passed over.
#
# Expected: lat and lon of the place are used for sunrise and sunset (README); the
# package's types declare both as numbers.
# Seen: only texts count. With numbers sunrise is 06:00 all year, without a word;
# on 10 June in Örebro (59.27, 15.21) that is more than two hours late.
#
# Output:
#> number 2026-06-10: 06:00 to 18:00
#> number 2026-12-10: 06:00 to 18:00
#> string 2026-06-10: 03:45 to 22:12
#> string 2026-12-10: 08:43 to 15:00

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact opening_hours@3.15.0
cat >probe.mjs <<'JS'
import OpeningHours from "opening_hours";

process.env.TZ = "Europe/Stockholm";
const address = { country_code: "se", state: "Örebro län" };
const time = (date) => date.toTimeString().slice(0, 5);
for (const [lat, lon] of [[59.27, 15.21], ["59.27", "15.21"]]) {
  const hours = new OpeningHours("sunrise-sunset", { lat, lon, address });
  for (const day of ["2026-06-10", "2026-12-10"]) {
    const [[from, to]] = hours.getOpenIntervals(new Date(`${day}T00:00`), new Date(`${day}T23:59`));
    console.log(`${typeof lat} ${day}: ${time(from)} to ${time(to)}`);
  }
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
