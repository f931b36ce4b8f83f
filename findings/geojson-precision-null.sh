#!/usr/bin/env bash
# geojson-precision@1.0.0: a feature without a place becomes invalid GeoJSON.
#
# Expected: the geometry of a feature that has no place is null (RFC 7946, 3.2);
# shortening coordinates changes nothing about it.
# Seen: {} in its place, which is no geometry; check-geojson refuses the file.
#
# Output:
#> {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"namn":"Utan plats"},"geometry":{}}]}
#> This GeoJSON object is missing its type member.

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-precision@1.0.0 @placemarkio/check-geojson@0.1.14
cat >probe.mjs <<'JS'
import { check } from "@placemarkio/check-geojson";
import precision from "geojson-precision";

const collection = { type: "FeatureCollection", features: [{ type: "Feature", properties: { namn: "Utan plats" }, geometry: null }] };
check(JSON.stringify(collection));
const shortened = JSON.stringify((precision.parse ?? precision)(collection, 5));
console.log(shortened);
try {
  check(shortened);
  console.log("valid");
} catch (error) {
  console.log(error.issues.map((issue) => issue.message).join("; "));
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
