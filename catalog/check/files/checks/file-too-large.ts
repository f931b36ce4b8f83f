import { OWN_README } from '../../../model/issues/standards.ts';
import type { FileCheck } from '../file-check.ts';
import { MAX_BYTES } from '../limits.ts';

export const check: FileCheck = {
  code: 'file-too-large',
  severity: 'error',
  title: { sv: 'För stor fil', en: 'File too large' },
  why: {
    sv:
      'En fil beskriver data; själva datan ligger på er egen webbplats. En beskrivning är några tusen ' +
      'tecken lång. Är filen hundra gånger så stor har något annat än en beskrivning hamnat i den.',
    en:
      'A file describes data; the data themselves are on your own website. A description is some thousand ' +
      'characters long. If the file is a hundred times that, something else than a description has ended ' +
      'up in it.',
  },
  sources: [OWN_README],
  check(_path, bytes) {
    if (bytes.length <= MAX_BYTES) return undefined;
    const limit = MAX_BYTES / 1024;
    return {
      message: {
        sv: `Filen är större än ${limit} kB, som är det mesta som läses.`,
        en: `The file is larger than ${limit} kB, which is the most that is read.`,
      },
      remedy: {
        sv:
          'Ta bort det som inte beskriver datamängden. Data publiceras på er egen webbplats, och adressen ' +
          'till dem skrivs i distribution.',
        en:
          'Take out what does not describe the dataset. Data are published on your own website, and their ' +
          'address is written in distribution.',
      },
    };
  },
};
