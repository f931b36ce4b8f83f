#!/usr/bin/env bash
# @hyperjump/json-schema@1.18.0: a reference to a definition with å, ä or ö, encoded as it must be, is not found.
#
# Expected: a JSON Pointer in a fragment is percent-encoded UTF-8 (RFC 6901, 6);
# $ref holds a URI reference (JSON Schema 2020-12 core, 8.2.3.1), in which å is
# written %C3%A5. "#/$defs/omr%C3%A5de" thus names $defs/område.
# Seen: the fragment is encoded once more and not found; only the bare letter,
# which is no URI reference, works. ajv@8.20.0 reads both.
#
# Output:
#> #/$defs/omr%C3%A5de
#>   hyperjump No schema found at 'https://example.org/0#/$defs/omr%C3%83%C2%A5de'
#>   ajv       true
#> #/$defs/område
#>   hyperjump true
#>   ajv       true

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @hyperjump/json-schema@1.18.0 ajv@8.20.0
cat >probe.mjs <<'JS'
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import Ajv from "ajv/dist/2020.js";

for (const [index, reference] of ["#/$defs/omr%C3%A5de", "#/$defs/område"].entries()) {
  const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `https://example.org/${index}`, $defs: { område: { type: "string" } }, $ref: reference };
  registerSchema(schema);
  const result = await validate(schema.$id, "Örebro").then((output) => output.valid, (error) => error.message);
  console.log(`${reference}\n  hyperjump ${result}\n  ajv       ${new Ajv.default().validate(schema, "Örebro")}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
