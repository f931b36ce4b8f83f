import { COOPERATION_FOLDER } from '../../../model/cooperation.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import { OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
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
    const device = path.split('/').find(isDeviceName);
    if (device !== undefined) return deviceName(device);
    const verdict = judgePath(path);
    if (verdict.state !== 'named-wrong') return undefined;
    const isShared = path.startsWith(`${COOPERATION_FOLDER}/`);
    const message = isShared ? cooperationMessage(path) : messageFor(path);
    return { message, remedy: remedy(verdict.rightPath, isShared) };
  },
};

/**
 * Names of devices in Windows, whatever follows after a full stop: no file can be called so there (Naming Files, Paths,
 * and Namespaces, at learn.microsoft.com).
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

function isDeviceName(part: string): boolean {
  return DEVICE.test(part);
}

function deviceName(name: string): Record<'message' | 'remedy', Localised> {
  const shown = quoted(name);
  return {
    message: {
      sv: `Namnet ${shown.sv} kan ingen fil eller mapp ha i Windows, så katalogen går inte att hämta dit.`,
      en: `The name ${shown.en} is one that no file or folder can have in Windows, so the catalog cannot be checked out there.`,
    },
    remedy: {
      sv: 'Ge den ett namn som säger mer om innehållet.',
      en: 'Give it a name that tells more of what it holds.',
    },
  };
}

/** Files in `cooperation/` have names of their own form. */
function cooperationMessage(path: string): Localised {
  const shown = quoted(path.slice(path.lastIndexOf('/') + 1));
  if (/^cooperation\/meetings\//i.test(path))
    return {
      sv: `${shown.sv} är inte en dag och ett kort namn, som 2027-03-11-oppna-licenser.yaml.`,
      en: `${shown.en} is not a day and a short name, like 2027-03-11-oppna-licenser.yaml.`,
    };
  if (/^cooperation\/knowledge\//i.test(path))
    return {
      sv: `${shown.sv} är inte ett kort namn och ett språk, som valja-licens.sv.md.`,
      en: `${shown.en} is not a short name and a language, like valja-licens.sv.md.`,
    };
  return {
    sv: `Filen med kontakterna heter contacts.yaml, inte ${shown.sv}.`,
    en: `The file of the contacts is called contacts.yaml, not ${shown.en}.`,
  };
}

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
  if (/[. ]$/.test(name))
    return {
      sv: 'slutar med punkt eller mellanslag, som Windows tar bort',
      en: 'ends in a full stop or a space, which Windows takes away',
    };
  if (name.includes(':'))
    return {
      sv: 'har ett kolon, som Windows inte kan spara',
      en: 'holds a colon, which Windows cannot store',
    };
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

function remedy(rightPath: string | undefined, isShared: boolean): Localised {
  if (!rightPath && isShared) {
    return {
      sv: 'Ge filen ett sådant namn, av a–z, 0–9 och bindestreck.',
      en: 'Give the file such a name, of a–z, 0–9 and hyphens.',
    };
  }
  if (!rightPath) {
    return {
      sv: 'Ge filen ett kort namn av a–z, 0–9 och bindestreck, som badplatser.yaml.',
      en: 'Give the file a short name of a–z, 0–9 and hyphens, like badplatser.yaml.',
    };
  }
  return { sv: `Byt namn till ${rightPath}.`, en: `Rename it to ${rightPath}.` };
}
