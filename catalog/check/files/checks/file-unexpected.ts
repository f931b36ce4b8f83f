import { RESERVED_NAMES } from '../../../model/entity.ts';
import { OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import type { FileCheck } from '../file-check.ts';
import { judgePath, type Misplacement } from '../right-path.ts';

export const check: FileCheck = {
  code: 'file-unexpected',
  severity: 'error',
  title: { sv: 'Här kan ingen fil ligga', en: 'No file can lie here' },
  why: {
    sv:
      'Var en fil ligger avgör vad den beskriver och vem som är utgivare. En fil på fel ställe beskriver ' +
      'ingenting och publiceras aldrig, utan att någon märker det.',
    en:
      'Where a file lies decides what it describes and who publishes it. A file in the wrong place ' +
      'describes nothing and is never published, without anybody noticing.',
  },
  sources: [OWN_README],
  check(path) {
    const verdict = judgePath(path);
    return verdict.state === 'misplaced' ? EXPLANATIONS[verdict.reason](path) : undefined;
  },
};

interface Explanation {
  message: Localised;
  remedy: Localised;
}

const PLACES: Localised = {
  sv: 'Datamängder ligger i datasets/<utgivare>/, tjänster i services/ och dataserier i series/ under den.',
  en: 'Datasets lie in datasets/<publisher>/, services in services/ and series in series/ below it.',
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const EXPLANATIONS: Record<Misplacement, (path: string) => Explanation> = {
  'not-yaml': (path) => ({
    message: {
      sv: `${nameOf(path)} är ingen YAML-fil. I datasets/ ligger bara beskrivningar.`,
      en: `${nameOf(path)} is not a YAML file. Only descriptions lie in datasets/.`,
    },
    remedy: {
      sv:
        'Ta bort filen härifrån. Data publiceras på er egen webbplats, och adressen till dem skrivs i ' +
        'distribution.',
      en:
        'Remove the file from here. Data are published on your own website, and their address is written ' +
        'in distribution.',
    },
  }),
  top: (path) => ({
    message: {
      sv: `${nameOf(path)} ligger direkt i datasets/. Där kan bara catalog.yaml ligga.`,
      en: `${nameOf(path)} lies directly in datasets/. Only catalog.yaml can lie there.`,
    },
    remedy: {
      sv: `Flytta filen till utgivarens mapp: datasets/<utgivare>/${nameOf(path)}.`,
      en: `Move the file to the publisher's folder: datasets/<publisher>/${nameOf(path)}.`,
    },
  }),
  folder: (path) => ({
    message: {
      sv:
        `Mappen ${path.split('/')[2]}/ finns inte i katalogen. En utgivare har bara mapparna services/ ` +
        'och series/.',
      en:
        `There is no folder ${path.split('/')[2]}/ in the catalog. A publisher has only the folders ` +
        'services/ and series/.',
    },
    remedy: { sv: `Flytta filen. ${PLACES.sv}`, en: `Move the file. ${PLACES.en}` },
  }),
  deep: (path) => ({
    message: {
      sv: `${nameOf(path)} ligger för djupt, i för många mappar.`,
      en: `${nameOf(path)} lies too deep, in too many folders.`,
    },
    remedy: { sv: `Flytta filen. ${PLACES.sv}`, en: `Move the file. ${PLACES.en}` },
  }),
  reserved: (path) => ({
    message: {
      sv: `En datamängd kan inte heta ${nameOf(path)}: adressen används till annat.`,
      en: `A dataset cannot be called ${nameOf(path)}: the address is used for something else.`,
    },
    remedy: {
      sv: `Ge filen ett annat namn än ${RESERVED_NAMES.join(', ')}.`,
      en: `Give the file another name than ${RESERVED_NAMES.join(', ')}.`,
    },
  }),
  'reserved-folder': (path) => ({
    message: {
      sv: `En utgivares mapp kan inte heta ${path.split('/')[1]}: namnet används för katalogen själv.`,
      en:
        `The folder of a publisher cannot be called ${path.split('/')[1]}: the name is used for the ` +
        'catalog itself.',
    },
    remedy: {
      sv: 'Ge mappen utgivarens namn, till exempel exempelkommun.',
      en: "Give the folder the publisher's name, such as exempelkommun.",
    },
  }),
  cooperation: (path) => ({
    message: {
      sv: `${nameOf(path)} kan inte ligga här. I cooperation/ ligger bara träffar, guider och kontakter.`,
      en: `${nameOf(path)} cannot lie here. Only meetings, guides and contacts lie in cooperation/.`,
    },
    remedy: {
      sv:
        'Lägg en träff i cooperation/meetings/ med datumet först (2027-03-11-oppna-licenser.yaml) och en ' +
        'guide i cooperation/knowledge/ (valja-licens.sv.md). Kontakterna står i cooperation/contacts.yaml.',
      en:
        'Put a meeting in cooperation/meetings/ with its date first (2027-03-11-oppna-licenser.yaml) and a ' +
        'guide in cooperation/knowledge/ (valja-licens.sv.md). The contacts stand in ' +
        'cooperation/contacts.yaml.',
    },
  }),
  outside: (path) => ({
    message: {
      sv: `${path} ligger utanför datasets/ och hör inte till katalogen.`,
      en: `${path} lies outside datasets/ and does not belong to the catalog.`,
    },
    remedy: { sv: `Flytta filen. ${PLACES.sv}`, en: `Move the file. ${PLACES.en}` },
  }),
};
