import { describe, expect, test } from 'vitest';
import { check } from '../../../../catalog/check/files/checks/file-name.ts';

const NOTHING = new Uint8Array();

describe('a name that Windows cannot check out', () => {
  test.each([
    ['datasets/exempelkommun/aux.yaml', 'kan ingen fil eller mapp ha i Windows'],
    ['datasets/exempelkommun/con.yaml', 'kan ingen fil eller mapp ha i Windows'],
    ['datasets/exempelkommun/services/nul.yaml', 'kan ingen fil eller mapp ha i Windows'],
    ['datasets/com1/publisher.yaml', 'kan ingen fil eller mapp ha i Windows'],
    ['datasets/lpt9/badplatser.yaml', 'kan ingen fil eller mapp ha i Windows'],
    ['cooperation/knowledge/prn.sv.md', 'kan ingen fil eller mapp ha i Windows'],
    ['datasets/exempelkommun./badplatser.yaml', 'slutar med punkt eller mellanslag'],
    ['datasets/exempelkommun /badplatser.yaml', 'slutar med punkt eller mellanslag'],
    ['datasets/exempelkommun/bad:platser.yaml', 'har ett kolon'],
  ])('%s is refused', (path, reason) => {
    expect(check.check(path, NOTHING)?.message.sv).toContain(reason);
  });

  test.each(['datasets/exempelkommun/auxiliar.yaml', 'datasets/com/console.yaml', 'datasets/a/com10.yaml'])(
    '%s is right',
    (path) => expect(check.check(path, NOTHING)).toBeUndefined(),
  );
});
