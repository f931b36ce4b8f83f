import { expect, test } from 'vitest';
import { formerAddresses } from '../../../../catalog/past/history/former-addresses.ts';
import { type History, NO_HISTORY, type PastChange } from '../../../../catalog/past/history/history.ts';

function change(what: PastChange['what'], time: string, movedFrom?: string): PastChange {
  const told = { commit: 'a'.repeat(40), author: 'Exempel', subject: 'En ändring', pullRequest: undefined };
  return { ...told, what, time, movedFrom, fields: undefined };
}

function history(files: Record<string, PastChange[]>): History {
  const entries = Object.entries(files).map(
    ([path, changes]) => [path, { changes, total: changes.length, added: changes.at(-1)!.time }] as const,
  );
  return {
    known: true,
    head: { commit: 'b'.repeat(40), time: '2026-01-01T00:00:00Z' },
    changed: undefined,
    files: new Map(entries),
  };
}

const used =
  (...ids: string[]) =>
  (page: string) =>
    ids.some((id) => page === `/datasets/${id}/` || page === id);

test('what was removed has left its address', () => {
  const past = history({ 'datasets/p/a.yaml': [change('removed', '2026-02'), change('added', '2026-01')] });
  expect(formerAddresses(past, used())).toMatchObject([{ id: 'p/a', kind: 'dataset', movedTo: undefined }]);
});

test('what was moved leads from each address it has had to the one it has', () => {
  const past = history({
    'datasets/p/c.yaml': [
      change('moved', '2026-03', 'datasets/p/b.yaml'),
      change('moved', '2026-02', 'datasets/q/a.yaml'),
      change('added', '2026-01'),
    ],
  });
  const former = formerAddresses(past, used('p/c'));
  expect(former.map(({ page, movedTo }) => [page, movedTo])).toEqual([
    ['/datasets/p/b/', '/datasets/p/c/'],
    ['/datasets/q/a/', '/datasets/p/c/'],
  ]);
});

test('what was moved and then removed leads nowhere', () => {
  const past = history({
    'datasets/p/b.yaml': [change('removed', '2026-03'), change('moved', '2026-02', 'datasets/p/a.yaml')],
  });
  expect(formerAddresses(past, used()).map(({ id, movedTo }) => [id, movedTo])).toEqual([
    ['p/a', undefined],
    ['p/b', undefined],
  ]);
});

test('an address that is used again is not a former one', () => {
  const past = history({ 'datasets/p/a.yaml': [change('removed', '2026-02'), change('added', '2026-01')] });
  expect(formerAddresses(past, used('p/a'))).toEqual([]);
});

test('of two things that had one address, the last one there answers for it', () => {
  const past = history({
    'datasets/p/b.yaml': [change('moved', '2026-05', 'datasets/p/a.yaml')],
    'datasets/p/a.yaml': [change('removed', '2026-03')],
  });
  expect(formerAddresses(past, used('p/b'))).toMatchObject([{ id: 'p/a', movedTo: '/datasets/p/b/' }]);
});

test('files that describe nothing, and a catalog without a past, have left nothing', () => {
  expect(formerAddresses(history({ 'datasets/README.md': [change('removed', '2026-02')] }), used())).toEqual(
    [],
  );
  expect(formerAddresses(NO_HISTORY, used())).toEqual([]);
});

test('a meeting that got another day leads to its new page; one that was removed leads nowhere', () => {
  const past = history({
    'cooperation/meetings/2027-03-18-licenser.yaml': [
      change('moved', '2027-02', 'cooperation/meetings/2027-03-11-licenser.yaml'),
    ],
    'cooperation/meetings/2027-05-01-format.yaml': [change('removed', '2027-03')],
  });
  const former = formerAddresses(past, used('/traffar/2027-03-18-licenser/'));
  expect(former.map(({ page, movedTo }) => [page, movedTo])).toEqual([
    ['/traffar/2027-03-11-licenser/', '/traffar/2027-03-18-licenser/'],
    ['/traffar/2027-05-01-format/', undefined],
  ]);
});

test('a guide has left its page when neither language has it, and leads on where either does', () => {
  const moved = (language: string) =>
    change('moved', '2027-02', `cooperation/knowledge/licens.${language}.md`);
  const renamed = history({
    'cooperation/knowledge/licens.en.md': [change('removed', '2027-02')],
    'cooperation/knowledge/valja-licens.sv.md': [moved('sv')],
  });
  const former = formerAddresses(renamed, used('/kunskap/valja-licens/'));
  expect(former).toMatchObject([
    { page: '/kunskap/licens/', kind: 'guide', movedTo: '/kunskap/valja-licens/' },
  ]);
  expect(formerAddresses(renamed, used('/kunskap/licens/', '/kunskap/valja-licens/'))).toEqual([]);
});

test('files without a page of their own leave none', () => {
  const past = history({
    'cooperation/contacts.yaml': [change('removed', '2027-02')],
    'datasets/p/maturity.yaml': [change('removed', '2027-02')],
  });
  expect(formerAddresses(past, used())).toEqual([]);
});
