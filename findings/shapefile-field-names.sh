#!/usr/bin/env bash
# @mapbox/shp-write@0.4.3: columns whose names begin alike get one and the same name, and readers keep the last.
#
# Expected: names of more than ten characters are cut (README: the limit of
# shapefiles), but the columns of a table have names of their own (dBASE), as
# GDAL makes them, or an error is raised.
# Seen: befolkning_kvinnor and befolkning_totalt are both called "befolkning", and
# of their values shapefile@0.6.6 gives the last, without a word.
#
# Output:
#> given   {"namn":"Tätort","befolkning_kvinnor":3,"befolkning_totalt":5}
#> columns namn, befolkning, befolkning
#> read    {"namn":"Tätort","befolkning":5}

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/shp-write@0.4.3 shapefile@0.6.6 jszip@3.10.1
cat >probe.mjs <<'JS'
import shpwrite from "@mapbox/shp-write";
import JSZip from "jszip";
import { read } from "shapefile";

const properties = { namn: "Tätort", befolkning_kvinnor: 3, befolkning_totalt: 5 };
const collection = { type: "FeatureCollection", features: [{ type: "Feature", properties, geometry: { type: "Point", coordinates: [15.2, 59.3] } }] };
const archive = await JSZip.loadAsync(await shpwrite.zip(collection, { outputType: "nodebuffer", compression: "STORE" }));
const part = (extension) => archive.file(`POINT.${extension}`).async("nodebuffer");
const table = await part("dbf");
const fields = Array.from({ length: (table.readUInt16LE(8) - 33) / 32 }, (_, index) => table.subarray(32 * (index + 1), 32 * (index + 1) + 11));
console.log(`given   ${JSON.stringify(properties)}`);
console.log(`columns ${fields.map((field) => field.toString("latin1").replace(/\0.*/s, "")).join(", ")}`);
const result = await read(await part("shp"), table, { encoding: "windows-1252" });
console.log(`read    ${JSON.stringify(result.features[0].properties)}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
