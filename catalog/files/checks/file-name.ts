import { quoted } from '../../issues/quoted.ts';
import { OWN_README } from '../../issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import type { FileCheck } from '../file-check.ts';
import { judgePath } from '../right-path.ts';

export const check: FileCheck = {
  code: 'file-name',
  severity: 'error',
  title: { sv: 'Fel i filens eller mappens namn', en: 'Wrong name of the file or folder' },
  why: {
    sv:
      'Filens namn blir datamängdens adress på webben. Därför får det bara ha små bokstäver a–z, siffror ' +
      'och bindestreck: andra tecken blir oläsliga i en adress, och stora bokstäver skiljer på vissa ' +
      'datorer men inte på andra. Filen slutar på .yaml.',
    en:
      'The name of the file becomes the address of the dataset on the web. So it may hold only small ' +
      'letters a–z, digits and hyphens: other characters become unreadable in an address, and capital ' +
      'letters count on some computers but not on others. The file ends in .yaml.',
  },
  sources: [
    OWN_README,
    { title: 'W3C: Cool URIs don’t change', url: 'https://www.w3.org/Provider/Style/URI' },
  ],
  check(path) {
    const verdict = judgePath(path);
    if (verdict.state !== 'named-wrong') return undefined;
    return { message: messageFor(path), remedy: remedy(verdict.rightPath) };
  },
};

function messageFor(path: string): Localised {
  const parts = path.replace(/^datasets\//, '').split('/');
  const wrong = parts.find((part, position) => !isRight(part, position === parts.length - 1)) ?? path;
  const [shown, reason] = [quoted(wrong), reasonFor(wrong)];
  return { sv: `Namnet ${shown.sv} ${reason.sv}.`, en: `The name ${shown.en} ${reason.en}.` };
}

function isRight(part: string, isFile: boolean): boolean {
  const name = isFile ? part.replace(/\.yaml$/, '') : part;
  return (!isFile || part.endsWith('.yaml')) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80;
}

function reasonFor(name: string): Localised {
  const base = name.replace(/\.ya?ml$/i, '');
  if (base === '') return { sv: 'är tomt', en: 'is empty' };
  if (/[åäö]/i.test(base.normalize('NFC'))) return { sv: 'har å, ä eller ö', en: 'holds å, ä or ö' };
  if (/\p{Lu}/u.test(name)) return { sv: 'har stora bokstäver', en: 'holds capital letters' };
  if (/\s/.test(base)) return { sv: 'har mellanslag', en: 'holds spaces' };
  if (/[^a-z0-9-]/.test(base))
    return {
      sv: 'har andra tecken än a–z, 0–9 och bindestreck',
      en: 'holds characters other than a–z, 0–9 and hyphen',
    };
  if (name.endsWith('.yml'))
    return { sv: 'slutar på .yml i stället för .yaml', en: 'ends in .yml instead of .yaml' };
  if (base.length > 80) return { sv: 'är längre än 80 tecken', en: 'is longer than 80 characters' };
  return { sv: 'har bindestreck först, sist eller flera i rad', en: 'has hyphens first, last or in a row' };
}

function remedy(rightPath: string | undefined): Localised {
  if (!rightPath) {
    return {
      sv: 'Ge filen ett kort namn av a–z, 0–9 och bindestreck, som badplatser.yaml.',
      en: 'Give the file a short name of a–z, 0–9 and hyphens, like badplatser.yaml.',
    };
  }
  return { sv: `Byt namn till ${rightPath}.`, en: `Rename it to ${rightPath}.` };
}
