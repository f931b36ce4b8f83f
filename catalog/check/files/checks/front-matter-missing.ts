import { identifyCooperation } from '../../../model/cooperation.ts';
import { frontMatterOf } from '../../../model/front-matter.ts';
import { OWN_README } from '../../../model/issues/standards.ts';
import type { FileCheck } from '../file-check.ts';
import { MAX_BYTES } from '../limits.ts';

export const check: FileCheck = {
  code: 'front-matter-missing',
  severity: 'error',
  title: { sv: 'Guiden saknar uppgifter först', en: 'Guide without its facts first' },
  why: {
    sv:
      'Överst i en guide står vad den heter, vem den är till för och när den granskades, mellan två rader ' +
      'med tre bindestreck. Utan dem går sidan inte att visa i listan eller hitta i sökningen.',
    en:
      'First in a guide stands what it is called, whom it is for and when it was reviewed, between two ' +
      'lines of three hyphens. Without them the page cannot be shown in the list or found in search.',
  },
  sources: [OWN_README, { title: 'Jekyll: Front Matter', url: 'https://jekyllrb.com/docs/front-matter/' }],
  check(path, bytes) {
    const isPage = identifyCooperation(path)?.kind === 'guide' && bytes.length <= MAX_BYTES;
    if (!isPage || frontMatterOf(bytes)) return undefined;
    return {
      message: {
        sv: 'Filen börjar inte med uppgifter mellan två rader med ---.',
        en: 'The file does not begin with facts between two lines of ---.',
      },
      remedy: {
        sv: 'Skriv --- på första raden, sedan title, description, audience och reviewed, och --- igen på en egen rad.',
        en: 'Write --- on the first line, then title, description, audience and reviewed, and --- again on a line of its own.',
      },
    };
  },
};
