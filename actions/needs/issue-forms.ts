import { stringify } from 'yaml';
import { formFile, NEED_FORMS } from '../../catalog/cooperation/needs/forms.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const HEADER =
  '# Gjord ur catalog/cooperation/needs/forms.ts, som också läser ärendena: ändra där och kör npm run generate.\n';

/** The issue forms for needs, by their path from the repository's root. */
export function issueForms(): Map<string, string> {
  return new Map(
    NEED_FORMS.map((form) => [
      `${FOLDER}/${form.file}`,
      HEADER + stringify(formFile(form), { lineWidth: 120, singleQuote: true }),
    ]),
  );
}
