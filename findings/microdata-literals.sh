#!/usr/bin/env bash
# microdata-rdf-streaming-parser@3.0.0: the language of the page is lost, and 1e3 becomes an integer.
#
# Expected: a text value has the language of its element (Microdata to RDF,
# second edition), which it inherits from the page (HTML, the lang attribute).
# The value of a meter is an xsd:integer only where it is a valid integer, else an
# xsd:double where it is a valid floating-point number, such as 1e3.
# Seen: only a lang on the element itself counts; "1e3"^^xsd:integer is ill-typed.
#
# Output:
#> <span itemprop="name">Lekplatser</span>
#>   "Lekplatser" http://www.w3.org/2001/XMLSchema#string
#> <span itemprop="name" lang="sv">Lekplatser</span>
#>   "Lekplatser" @sv
#> <meter itemprop="size" value="1e3"></meter>
#>   "1e3" http://www.w3.org/2001/XMLSchema#integer

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact microdata-rdf-streaming-parser@3.0.0
cat >probe.mjs <<'JS'
import { MicrodataRdfParser } from "microdata-rdf-streaming-parser";

const parse = (element) =>
  new Promise((resolve, reject) => {
    const literals = [];
    const parser = new MicrodataRdfParser({ baseIRI: "https://example.org/" });
    parser.on("data", ({ object }) => object.termType === "Literal" && literals.push(object));
    parser.on("error", reject).on("end", () => resolve(literals));
    parser.end(`<html lang="sv"><body><div itemscope itemtype="http://schema.org/Dataset">${element}</div></body></html>`);
  });
for (const element of [
  `<span itemprop="name">Lekplatser</span>`,
  `<span itemprop="name" lang="sv">Lekplatser</span>`,
  `<meter itemprop="size" value="1e3"></meter>`,
]) {
  const [{ value, language, datatype }] = await parse(element);
  console.log(`${element}\n  "${value}" ${language ? `@${language}` : datatype.value}`);
}
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
