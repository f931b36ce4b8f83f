#!/usr/bin/env bash
# spdx-satisfies@6.0.0: EUPL-1.2 is no later version of EUPL-1.1.
#
# Expected: "+" after a licence means that version or any later one (SPDX, annex
# "SPDX license expressions"), and EUPL-1.2, in the same list of licences, is the
# later version of EUPL-1.1 (its own article 13). The EUPL is the licence of public
# bodies' software in the EU, as publiccode.yml names it.
# Seen: false for EUPL-1.2 and OGL-UK-3.0, true for EUPL-1.1, CC BY and the GPL.
#
# Output:
#> EUPL-1.2 satisfies EUPL-1.1+: false
#> EUPL-1.1 satisfies EUPL-1.0+: true
#> OGL-UK-3.0 satisfies OGL-UK-2.0+: false
#> CC-BY-4.0 satisfies CC-BY-3.0+: true
#> GPL-3.0-only satisfies GPL-2.0-or-later: true

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact spdx-satisfies@6.0.0
cat >probe.mjs <<'JS'
import satisfies from "spdx-satisfies";

for (const [license, accepted] of [["EUPL-1.2", "EUPL-1.1+"], ["EUPL-1.1", "EUPL-1.0+"], ["OGL-UK-3.0", "OGL-UK-2.0+"], ["CC-BY-4.0", "CC-BY-3.0+"], ["GPL-3.0-only", "GPL-2.0-or-later"]])
  console.log(`${license} satisfies ${accepted}: ${satisfies(license, [accepted])}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
