#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadProgram } from './program.mjs';

// Whoever reads the output may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Says why the program cannot even be loaded. Which language is asked for is known only to what is not loaded. */
function cannotLoad(swedish, english) {
  process.stderr.write(`${swedish}\n${english}\n`);
  process.exitCode = 2;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

function isTooManyFiles({ code = '', message = '' }) {
  return /^E[MN]FILE$/.test(code) || /\bE[MN]FILE\b/.test(message);
}

function tooManyFiles() {
  cannotLoad(
    'För många filer är öppna samtidigt. Höj gränsen, till exempel med ulimit -n 1024, och försök igen.',
    'Too many files are open at the same time. Raise the limit, for example with ulimit -n 1024, and try again.',
  );
}

// Where tsx cannot even start what it needs, nobody waits for it to say so.
process.on('uncaughtException', (error) => {
  if (isTooManyFiles(error)) tooManyFiles();
  else process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(2);
});

async function start() {
  // What comes after the sign is not part of a file's name to tsx.
  if (folder.includes('?'))
    return cannotLoad(
      `Programmet ligger i en mapp med ett frågetecken i namnet (${folder}) och kan inte läsas därifrån. Byt namn på mappen.`,
      `The program lies in a folder with a question mark in its name (${folder}) and cannot be read from there. Rename the folder.`,
    );
  try {
    const { main } = await loadProgram('main');
    await main();
  } catch (error) {
    if (!isTooManyFiles(error)) throw error;
    tooManyFiles();
  }
}

await start();
