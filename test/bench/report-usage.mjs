// Loaded before an action (`--import`): writes what its process has used to the file that USAGE_FILE names, the time in
// microseconds and the most memory held in kilobytes. A process that is started by another inherits that one's most in
// `resourceUsage`, so the kernel is asked for its own.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const held = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  const usage = { time: userCPUTime + systemCPUTime, memory: held === undefined ? maxRSS : Number(held) };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
