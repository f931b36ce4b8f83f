#!/usr/bin/env bash
# @camptocamp/ogc-client@1.3.0: the extent that it gives for a WMS layer makes a map of another place when it is asked for.
#
# Expected: in WMS 1.3.0 the numbers of a bounding box stand in the order of the
# axes of the reference system, in the capabilities and in GetMap alike: latitude
# first in EPSG:4326, northing first in EPSG:3006, SWEREF 99 TM (OGC 06-042, 6.7.2
# and 7.3.3.6). getMapUrl takes an extent in the reference system asked for (its
# documentation), such as the layer's own.
# Seen: the extent of EPSG:4326 is turned to longitude first when it is read and
# sent so, which is a box in the Arabian Sea; that of EPSG:3006 is not turned, so
# that the two orders stand beside each other in one answer.
#
# Output:
#> EPSG:4326: read 15,59,16,60, asked for 15,59,16,60
#> EPSG:3006: read 6540000,500000,6650000,557000, asked for 6540000,500000,6650000,557000

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @camptocamp/ogc-client@1.3.0
cat >probe.mjs <<'JS'
import { createServer } from "node:http";
import { WmsEndpoint } from "@camptocamp/ogc-client";

const capabilities = `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>Lekplatser</Title></Service>
  <Capability><Layer><Title>Alla</Title><CRS>EPSG:4326</CRS><CRS>EPSG:3006</CRS><Layer><Name>lekplatser</Name><Title>Lekplatser</Title>
  <BoundingBox CRS="EPSG:4326" minx="59" miny="15" maxx="60" maxy="16"/>
  <BoundingBox CRS="EPSG:3006" minx="6540000" miny="500000" maxx="6650000" maxy="557000"/>
  </Layer></Layer></Capability></WMS_Capabilities>`;
const server = createServer((_request, response) => response.setHeader("content-type", "text/xml").end(capabilities));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const endpoint = await new WmsEndpoint(`http://127.0.0.1:${server.address().port}/`).isReady();
server.close();
for (const [crs, extent] of Object.entries(endpoint.getLayerByName("lekplatser").boundingBoxes)) {
  const address = new URL(endpoint.getMapUrl(["lekplatser"], { widthPx: 256, heightPx: 256, crs, extent, outputFormat: "image/png" }));
  console.log(`${crs}: read ${extent.join(",")}, asked for ${address.searchParams.get("BBOX")}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
