// The thread of `writeMachineFilesInThread`. Threads do not inherit what loads the program.
import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './program.mjs';

const { writeMachineFiles } = await loadProgram('machine-files');
parentPort.postMessage(await writeMachineFiles(workerData));
