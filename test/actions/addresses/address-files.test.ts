import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addressFiles,
  CONTACT_LINKS_PATH,
  PUBLIC_CODE_PATH,
} from '../../../actions/addresses/address-files.ts';

const ROOT = join(import.meta.dirname, '../../..');

test.each([...addressFiles(ROOT)])('%s is what `npm run generate` would write now', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

describe('in another catalog', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'addresses-'));
    mkdirSync(join(root, 'datasets'));
    const repository = { url: 'git+https://github.com/exempel/katalog.git' };
    writeFileSync(join(root, 'package.json'), JSON.stringify({ repository }));
    writeFileSync(join(root, 'datasets/catalog.yaml'), 'url: https://data.example.se/\n');
    writeFileSync(join(root, PUBLIC_CODE_PATH), readFileSync(join(ROOT, PUBLIC_CODE_PATH)));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test('nothing leads to this one', () => {
    const files = addressFiles(root);
    expect(files.get(CONTACT_LINKS_PATH)).toContain(
      'url: https://github.com/exempel/katalog#så-beskriver-du-en-datamängd\n',
    );
    expect(files.get(CONTACT_LINKS_PATH)).toContain('url: https://data.example.se\n');
    expect(files.get(PUBLIC_CODE_PATH)).toContain(
      '\nurl: https://github.com/exempel/katalog\nlandingURL: https://data.example.se/\n',
    );
    expect([...files.values()].join('')).not.toContain('oppna-mellansverige');
  });

  test('an address that is missing is told of', () => {
    writeFileSync(join(root, 'datasets/catalog.yaml'), 'title: Utan adress\n');
    expect(() => addressFiles(root)).toThrow('datasets/catalog.yaml lacks the address');
  });
});
