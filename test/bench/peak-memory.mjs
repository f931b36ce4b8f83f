#!/usr/bin/env node
// Runs the command as `cli/katalog.mjs` does, and writes the most memory it held (kilobytes) to file descriptor 3.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
await import('../../cli/katalog.mjs');
