#!/usr/bin/env bash
# ol@10.11.0, @terraformer/wkt@2.2.2, @terraformer/arcgis@2.2.2: a measure along a road becomes a height in GeoJSON.
#
# Expected: the third number of a position in GeoJSON is the height above the
# ellipsoid (RFC 7946, 3.1.1); the M of WKT and of Esri JSON with hasM alone is a
# measure, such as metres along a road (OGC 06-103r4; ArcGIS REST API, geometry
# objects). It has no place in GeoJSON.
# Seen: the measure is written as the height. betterknown and wkx leave it out.
#
# Output:
#> ol                  [[15,59,0],[15.1,59,5712]]
#> @terraformer/wkt    [[15,59,0],[15.1,59,5712]]
#> @terraformer/arcgis [[15,59,0],[15.1,59,5712]]
#> betterknown         [[15,59],[15.1,59]]
#> wkx                 [[15,59],[15.1,59]]

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact ol@10.11.0 @terraformer/wkt@2.2.2 @terraformer/arcgis@2.2.2 betterknown@1.2.0 wkx@0.5.0
cat >probe.mjs <<'JS'
import { arcgisToGeoJSON } from "@terraformer/arcgis";
import { wktToGeoJSON } from "@terraformer/wkt";
import * as betterknown from "betterknown";
import GeoJSON from "ol/format/GeoJSON.js";
import WKT from "ol/format/WKT.js";
import wkx from "wkx";

const road = "LINESTRING M (15 59 0, 15.1 59 5712)";
const show = (name, geometry) => console.log(`${name.padEnd(19)} ${JSON.stringify(geometry.coordinates)}`);
show("ol", new GeoJSON().writeGeometryObject(new WKT().readGeometry(road)));
show("@terraformer/wkt", wktToGeoJSON(road));
show("@terraformer/arcgis", arcgisToGeoJSON({ hasM: true, paths: [[[15, 59, 0], [15.1, 59, 5712]]] }));
show("betterknown", betterknown.wktToGeoJSON(road));
show("wkx", wkx.Geometry.parse(road).toGeoJSON());
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
