// The thread of `writeMachineFilesInThread`. Threads do not inherit what loads TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { writeMachineFiles } = await import('./machine-files.ts');
parentPort.postMessage(await writeMachineFiles(workerData));
