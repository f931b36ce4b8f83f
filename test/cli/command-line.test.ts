import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands/all.ts';
import { TemporaryCatalog } from './temporary-catalog.ts';

const names = COMMANDS.map(({ name }) => name);

describe('help', () => {
  test.each(['sv', 'en'])('of the whole, in %s', async (language) => {
    const { code, stdout } = await new TemporaryCatalog().katalog('--help', '--lang', language);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../golden/cli/help.${language}.txt`);
  });

  test.each(names.flatMap((name) => [[name, 'sv'] as const, [name, 'en'] as const]))(
    'of %s, in %s',
    async (name, language) => {
      const { code, stdout } = await new TemporaryCatalog().katalog(name, '-h', '--lang', language);
      expect(code).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`../golden/cli/help-${name}.${language}.txt`);
    },
  );

  test('no line is longer than a narrow terminal', async () => {
    for (const name of names) {
      const { stdout } = await new TemporaryCatalog().katalog(name, '--help');
      expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    }
  });

  test('works outside a catalog, as a process', () => {
    const { code, stdout } = new TemporaryCatalog().process(['--version'], { cwd: '..' });
    expect([code, stdout]).toEqual([0, '0.2.0\n']);
  });
});

describe('what cannot be understood: exit code 2, and what was meant', () => {
  test.each([
    [['valdate'], 'Kommandot valdate finns inte. Menade du validate?'],
    [['validate', '--fromat', 'json'], 'Valet --fromat finns inte för katalog validate. Menade du --format?'],
    [['build', '--format', 'json'], 'Valet --format finns inte för katalog build.'],
    [['validate', '--format', 'jsn'], '--format kan inte vara jsn. Menade du json?'],
    [['validate', '--format'], '--format behöver ett värde'],
    [['validate', '--format', '--lang', 'sv'], '--format behöver ett värde'],
    [['fix', '--dry-run=ja'], '--dry-run har inget värde.'],
    [['build', 'x'], 'katalog build tar inte emot x.'],
    [['explain', 'licence-mising'], 'Koden licence-mising finns inte. Menade du licence-missing?'],
    [['serve', '--port', 'abc'], 'abc är ingen port.'],
    [['serve', '--port', '70000'], '70000 är ingen port.'],
    [['--lang', 'no', 'validate'], '--lang kan inte vara no.'],
    [['-x'], 'Valet -x finns inte.'],
    [['validate', '--__proto__'], 'Valet --__proto__ finns inte för katalog validate.'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await new TemporaryCatalog().katalog(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('no command at all: the help, on standard error', async () => {
    const { code, stdout, stderr } = await new TemporaryCatalog().katalog();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npx katalog <kommando>');
  });

  test('in English where that is asked for, wherever it stands', async () => {
    const { stderr } = await new TemporaryCatalog().katalog('valdate', '--lang=en');
    expect(stderr).toContain('There is no command valdate. Did you mean validate?');
  });

  test('an argument cannot make the terminal do anything', async () => {
    const { stderr } = await new TemporaryCatalog().katalog('\u001b[2Jx');
    expect(stderr).toContain('<U+001B>[2Jx');
  });
});

describe('explain', () => {
  test('why, where from, wrong and right', async () => {
    const { code, stdout } = await new TemporaryCatalog().katalog('explain', 'licence-form');
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('../golden/cli/explain.sv.txt');
  });

  test('every code, in both languages', async () => {
    const catalog = new TemporaryCatalog();
    const { stdout } = await catalog.katalog('explain');
    const codes = stdout.split('\n').flatMap((line) => /^([a-z-]+) {2,}/.exec(line)?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(40);
    expect(stdout).toContain(`${codes.length} koder.`);
    for (const code of codes) {
      const english = await catalog.katalog('explain', code, '--lang', 'en');
      expect(english.stdout).toContain('\nSources\n');
    }
  });
});
