import type { Rule } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'meeting'> = {
  code: 'meeting-file-date',
  severity: 'error',
  kinds: ['meeting'],
  title: {
    sv: 'Filens namn har en annan dag än träffen',
    en: 'The file is called by another day than the meeting',
  },
  why: {
    sv:
      'Filen heter som den dag då träffen börjar, och namnet blir sidans adress. Stämmer de inte överens är det ' +
      'oklart vilken dag som gäller, och den som läser adressen kommer fel dag.',
    en:
      'The file is called by the day on which the meeting begins, and its name becomes the address of the page. If ' +
      'they differ it is unclear which day holds, and whoever reads the address comes on the wrong day.',
  },
  sources: [OWN_README],
  check({ id, path, data: { start } }) {
    const day = start?.slice(0, 10);
    if (day === undefined || id.startsWith(`${day}-`)) return [];
    const right = path.replace(id, `${day}${id.slice(10)}`);
    return [
      {
        pointer: pointer('start'),
        message: {
          sv: `Träffen börjar ${day}, men filens namn säger ${id.slice(0, 10)}.`,
          en: `The meeting begins ${day}, but the name of the file says ${id.slice(0, 10)}.`,
        },
        remedy: {
          sv: `Rätta dagen i start, eller byt filens namn till ${right}.`,
          en: `Correct the day in start, or rename the file to ${right}.`,
        },
      },
    ];
  },
};
