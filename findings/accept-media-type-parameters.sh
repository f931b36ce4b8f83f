#!/usr/bin/env bash
# @hapi/accept@6.0.3: a media type with a parameter is answered with what the client wrote, not with what the server has.
#
# Expected: of the server's types, the second argument, those that the header
# accepts. A parameter is part of a media range; inside quotes commas and
# semicolons separate nothing (RFC 9110, 5.6.6 and 12.5.1). Clients of JSON-LD ask
# with a profile parameter (JSON-LD 1.1, registration of the media type).
# Seen: the client's own text comes back though the server offers no such type,
# and a quoted comma or semicolon loses the type that the server does offer.
# negotiator@1.1.0 gives none in the first case and the offered type in the others.
#
# Output:
#> application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"
#>   accept     application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"
#>   negotiator none
#> application/ld+json;profile="a,b",text/turtle;q=0.8
#>   accept     text/turtle
#>   negotiator application/ld+json;profile="a,b" | text/turtle
#> application/ld+json;profile="a;b",text/turtle;q=0.8
#>   accept     text/turtle
#>   negotiator application/ld+json;profile="a;b" | text/turtle

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @hapi/accept@6.0.3 negotiator@1.1.0
cat >probe.mjs <<'JS'
import accept from "@hapi/accept";
import Negotiator from "negotiator";

for (const [header, offered] of [
  [`application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"`, ["text/html", "text/turtle", "application/ld+json"]],
  [`application/ld+json;profile="a,b",text/turtle;q=0.8`, ["text/turtle", `application/ld+json;profile="a,b"`]],
  [`application/ld+json;profile="a;b",text/turtle;q=0.8`, ["text/turtle", `application/ld+json;profile="a;b"`]],
]) {
  console.log(header);
  console.log(`  accept     ${accept.mediaTypes(header, offered).join(" | ") || "none"}`);
  console.log(`  negotiator ${new Negotiator({ headers: { accept: header } }).mediaTypes(offered).join(" | ") || "none"}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
