import { parse } from 'yaml';

interface ActionFile {
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs?: Record<string, { description: string }>;
}

const BEGIN = '<!-- From action.yml: npm run bundle writes what stands between these marks. -->';
const END = '<!-- / -->';

/**
 * A README with the tables of inputs and outputs that `action.yml` gives between its marks; the rest is left alone.
 *
 * @throws Error where the marks are missing.
 */
export function withTables(readme: string, actionFile: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`README.md lacks the marks ${BEGIN} and ${END}`);
  const tables = tablesOf(parse(actionFile) as ActionFile);
  return `${readme.slice(0, begin)}${BEGIN}\n\n${tables}\n\n${readme.slice(end)}`;
}

function tablesOf({ inputs = {}, outputs = {} }: ActionFile): string {
  const given = Object.entries(inputs).map(([name, { description, default: value }]) => {
    return `| \`${name}\` | ${cell(description)} | ${value ? `\`${value}\`` : ''} |`;
  });
  const got = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [
    '| input | what it is | default |',
    '|---|---|---|',
    ...given,
    '',
    '| output | what it is |',
    '|---|---|',
    ...got,
  ].join('\n');
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
