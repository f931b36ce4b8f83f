#!/usr/bin/env bash
# rdfa-streaming-parser@3.0.2: datatypes and languages of literals that HTML with RDFa does not give.
#
# Expected: an empty @datatype makes a plain literal, the way to take the text of
# a link (RDFa Core 1.1, 7.5 step 11); lang="" means that no language applies, so
# a plain literal (7.5 step 4); of a time element the datatype is that whose
# lexical form its value has (HTML+RDFa 1.1, 3.1): a day of a year such as 06-06
# is no xsd:gYearMonth, fractions of a second belong to xsd:dateTime.
# Seen: a datatype that is the vocabulary's own address, an rdf:langString
# without a language, an invalid gYearMonth, and a time stamp in Swedish.
#
# Output:
#> <a property="name" href="/lekplatser" datatype="">Lekplatser</a>
#>   "Lekplatser" http://schema.org/
#> <span property="identifier" lang="">0180</span>
#>   "0180" http://www.w3.org/1999/02/22-rdf-syntax-ns#langString
#> <time property="startDate" datetime="06-06">nationaldagen</time>
#>   "06-06" http://www.w3.org/2001/XMLSchema#gYearMonth
#> <time property="dateModified" datetime="2026-01-31T10:00:00.250Z">nyss</time>
#>   "2026-01-31T10:00:00.250Z" @sv

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact rdfa-streaming-parser@3.0.2
cat >probe.mjs <<'JS'
import { RdfaParser } from "rdfa-streaming-parser";

const parse = (element) =>
  new Promise((resolve, reject) => {
    const literals = [];
    const parser = new RdfaParser({ baseIRI: "https://example.org/", contentType: "text/html" });
    parser.on("data", ({ object }) => object.termType === "Literal" && literals.push(object));
    parser.on("error", reject).on("end", () => resolve(literals));
    parser.end(`<html lang="sv"><body vocab="http://schema.org/"><div typeof="Dataset" resource="#d">${element}</div></body></html>`);
  });
for (const element of [
  `<a property="name" href="/lekplatser" datatype="">Lekplatser</a>`,
  `<span property="identifier" lang="">0180</span>`,
  `<time property="startDate" datetime="06-06">nationaldagen</time>`,
  `<time property="dateModified" datetime="2026-01-31T10:00:00.250Z">nyss</time>`,
]) {
  const [{ value, language, datatype }] = await parse(element);
  console.log(`${element}\n  "${value}" ${language ? `@${language}` : datatype.value}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
