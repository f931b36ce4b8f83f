import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueForms } from '../../../../actions/needs/issue-forms.ts';
import { type FormField, formOf, NEED_FORMS } from '../../../../catalog/cooperation/needs/forms.ts';
import { NEED_LABELS } from '../../../../catalog/cooperation/needs/labels.ts';
import { readForm } from '../../../../catalog/cooperation/needs/read-form.ts';
import { asWritten } from './written-issue.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDER = '.github/ISSUE_TEMPLATE';

interface FormFile {
  labels?: string[];
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; options?: string[]; multiple?: boolean };
  }[];
}

describe('the files of the forms', () => {
  test.each([...issueForms()])('%s is what `npm run generate` would write now', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  test.each(readdirSync(join(ROOT, FOLDER)).filter((name) => /^\d/.test(name)))(
    '%s has what GitHub asks of a form',
    (name) => {
      const { body } = parse(readFileSync(join(ROOT, FOLDER, name), 'utf8')) as FormFile;
      const questions = body.filter(({ type }) => type !== 'markdown');
      const ids = questions.map(({ id }) => id);
      const labels = questions.map(({ attributes }) => attributes.label);
      expect(new Set(ids).size).toBe(questions.length);
      expect(new Set(labels).size).toBe(questions.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
      for (const { type, attributes } of questions) {
        expect(['input', 'textarea', 'dropdown']).toContain(type);
        if (type !== 'dropdown') continue;
        const { options = [] } = attributes;
        expect(options.length).toBeGreaterThan(0);
        expect(new Set(options).size).toBe(options.length);
        for (const option of options) expect(option).not.toMatch(/^(?:none|true|false|\s*)$/i);
      }
    },
  );

  test('their labels are among those that are made', () => {
    const made = NEED_LABELS.map(({ name }) => name);
    for (const { label } of NEED_FORMS) expect(made).toContain(label);
    for (const { name, color, description } of NEED_LABELS) {
      expect(name.length).toBeLessThanOrEqual(50);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});

describe.each(NEED_FORMS)('what the form $name writes', ({ fields }) => {
  const choices = fields.filter(({ options }) => options);

  test('has no comma in what several can be chosen of', () => {
    const several = fields.filter((field) => field.several).flatMap((field) => field.options ?? []);
    expect(several.length).toBeGreaterThan(0);
    expect(several.filter(({ text }) => text.includes(','))).toEqual([]);
  });

  test.each(choices.flatMap((field) => (field.options ?? []).map((option) => [field, option] as const)))(
    'is read: $0.id $1.text',
    (field, option) => {
      const body = asWritten(fields, { [field.id]: option.text });
      expect(readForm(body, fields).chosen).toEqual({ [field.id]: [...option.codes] });
    },
  );

  test('is read where everything is answered, and where nothing is', () => {
    const all = Object.fromEntries(fields.map((field) => [field.id, answerTo(field)]));
    const { chosen, written } = readForm(asWritten(fields, all), fields);
    expect(Object.keys({ ...chosen, ...written }).sort()).toEqual(fields.map(({ id }) => id).sort());
    expect(readForm(asWritten(fields, {}), fields)).toEqual({ chosen: {}, written: {} });
  });

  function answerTo({ options, several }: FormField): string {
    const texts = options?.map(({ text }) => text) ?? ['Två rader\n\nmed text'];
    return several ? texts.join(', ') : texts[0]!;
  }
});

describe('a form that has been written in', () => {
  const { fields } = formOf('data');

  test('with a heading within an answer: it is part of the answer', () => {
    const what = 'Lekplatser\n\n### Hur bråttom är det?\n\nSå snart som möjligt\n\n### Egen rubrik';
    const { chosen, written } = readForm(asWritten(fields, { urgency: 'Inom ett år', what }), fields);
    expect(chosen.urgency).toEqual(['year']);
    expect(written.what).toBe(what);
  });

  test('with answers that were never offered: they are left out', () => {
    const body = asWritten(fields, { places: 'Uppsala kommun (Uppsala län), Atlantis', theme: 'Allt' });
    expect(readForm(body, fields).chosen).toEqual({ places: ['0380'], theme: [] });
  });

  test('with lines that end as in Windows', () => {
    const body = asWritten(fields, { places: 'Alla länen', what: 'x' }).replaceAll('\n', '\r\n');
    expect(readForm(body, fields)).toEqual({
      chosen: { places: ['03', '04', '05', '18', '19'] },
      written: { what: 'x' },
    });
  });

  test('that is no form any more: all of it is what is needed', () => {
    expect(readForm('Bara text.\n\n### Rubrik', fields)).toEqual({
      chosen: {},
      written: { what: 'Bara text.\n\n### Rubrik' },
    });
    expect(readForm('', fields)).toEqual({ chosen: {}, written: {} });
  });
});
