#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { cli } from './cli.ts';

// A build lives for three seconds. V8 optimises code early, for programs that live long; waiting longer saves a quarter of the processor time.
// Later versions of Node.js do not know the flag by this name.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

// Garbage is collected when the heap has doubled, not when it is up to four times as large: long briefs take half the memory.
setFlagsFromString('--heap-growing-percent=100');

// Whoever reads only the beginning, as `head` does, wants no more of it; the work is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await cli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  folder: process.cwd(),
  isTerminal: process.stdout.isTTY === true,
  canAsk: process.stdout.isTTY === true && process.stdin.isTTY === true && !process.env.CI,
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  environment: process.env,
});
