#!/usr/bin/env bash
# ts-ics@2.4.6: a category with a comma becomes two, and properties in lower case are lost.
#
# Expected: a comma after a backslash belongs to the category, one without
# separates categories (RFC 5545, 3.3.11 and 3.8.1.2). Names of properties are read
# without regard to case (RFC 5545, 2).
# Seen: "Kultur\, musik" becomes "Kultur\" and " musik"; the category is written
# without its backslash, two for other readers; dtstart in lower case is passed
# over, so that an event without a start comes out. ical.js@2.2.1 reads all rightly.
#
# Output:
#> ical.js 2026-06-06T10:00:00Z Kultur, musik | Barn
#> ts-ics  2026-06-06T10:00:00.000Z Kultur\ |  musik | Barn
#> ical.js 2026-06-06T10:00:00Z Barn
#> ts-ics  no start no categories
#> ts-ics writes CATEGORIES:Kultur, musik,Barn

set -euo pipefail
script="$(realpath "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact ts-ics@2.4.6 ical.js@2.2.1
cat >probe.mjs <<'JS'
import ICAL from "ical.js";
import { convertIcsCalendar, generateIcsCalendar } from "ts-ics";

const calendar = (...lines) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//SV", "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20260101T000000Z", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const readBoth = (text) => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  const other = convertIcsCalendar(undefined, text).events[0];
  console.log(`ical.js ${event.getFirstPropertyValue("dtstart")} ${event.getFirstProperty("categories").getValues().join(" | ")}`);
  console.log(`ts-ics  ${other.start?.date.toISOString() ?? "no start"} ${other.categories?.join(" | ") ?? "no categories"}`);
};
readBoth(calendar("DTSTART:20260606T100000Z", "CATEGORIES:Kultur\\, musik,Barn"));
readBoth(calendar("dtstart:20260606T100000Z", "categories:Barn"));
const event = { uid: "1", stamp: { date: new Date(0) }, start: { date: new Date(0) }, duration: { hours: 1 }, summary: "Kör", categories: ["Kultur, musik", "Barn"] };
const written = generateIcsCalendar({ version: "2.0", prodId: "x", events: [event] });
console.log(`ts-ics writes ${written.split("\r\n").find((line) => line.startsWith("CATEGORIES"))}`);
JS
sed -n 's/^#> \{0,1\}//p' "$script" >expected.txt
node probe.mjs >actual.txt
diff -u expected.txt actual.txt || { echo "The behaviour is no longer as described." >&2; exit 1; }
echo "As described."
