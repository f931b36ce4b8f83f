#!/usr/bin/env node
// The program is TypeScript as it stands: tsx strips the types while it is loaded.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
await main();
