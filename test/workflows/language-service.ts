import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * Writes what GitHub's own language service remarks on the files named on the command line: a line of JSON for each
 * remark. A program of its own, as the service imports JSON in a way that only works through tsx.
 */
for (const path of process.argv.slice(2)) {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, readFileSync(path, 'utf8'));
  for (const { message, range } of await validate(document))
    console.log(JSON.stringify({ path, line: range.start.line + 1, message }));
}
