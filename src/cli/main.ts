#!/usr/bin/env node
import { cli } from './cli.ts';

process.exitCode = await cli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  folder: process.cwd(),
  isTerminal: process.stdout.isTTY === true,
  environment: process.env,
});
