#!/usr/bin/env node
// The program is TypeScript as it stands: tsx strips the types while it is loaded.
import { register } from 'tsx/esm/api';

// Whoever reads the output may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

register();
const { main } = await import('./main.ts');
await main();
