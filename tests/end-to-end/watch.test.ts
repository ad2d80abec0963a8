import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const pack = mkdtempSync(join(tmpdir(), 'briefpack-watch-'));
const brief = join(pack, 'templates/trade/brief.md.hbs');
let command: ChildProcess;
let written = '';

/** Waits until the command has said something more. */
async function said(words: RegExp): Promise<string> {
  for (;;) {
    const found = words.exec(written);
    if (found !== null) {
      written = written.slice(found.index + found[0].length);
      return found[0];
    }
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

beforeAll(() => {
  cpSync('tests/fixtures/mini', pack, { recursive: true });
  command = spawn(process.execPath, [resolve('dist/cli/main.js'), 'watch', pack], {
    env: { ...process.env, CI: '', NO_COLOR: '1' },
  });
  command.stdout?.on('data', (text: Buffer) => {
    written += text.toString();
  });
});

afterAll(() => {
  command.kill('SIGKILL');
  rmSync(pack, { recursive: true, force: true });
});

test('a pack is built while it is written, broken and mended, until somebody interrupts', async () => {
  expect(await said(/built .*\n/)).toMatch(/^built 5 of 5 files in \d+ ms: /);

  // an editor that writes a file in parts
  const text = readFileSync(brief, 'utf8');
  for (let part = 1; part <= 5; part += 1)
    writeFileSync(brief, text.replace('It expects', `It foresees ${'so '.repeat(part)}`));
  expect(await said(/built .*\n/)).toMatch(/: briefing\.pdf, trade\.pdf\n$/);

  writeFileSync(brief, text.replace('{{fact "exports"', '{{fact "exprots"'));
  const before = readFileSync(join(pack, 'output/trade.pdf'));
  expect(await said(/error unknown-fact[\s\S]*waiting for the next save\n/)).toContain('brief.md.hbs');
  expect(readFileSync(join(pack, 'output/trade.pdf'))).toEqual(before);

  writeFileSync(brief, text);
  expect(await said(/built .*\n/)).toMatch(/: briefing\.pdf, trade\.pdf\n$/);

  command.kill('SIGINT');
  const [status] = await new Promise<[number | null]>((done) => command.on('exit', (code) => done([code])));
  expect(status).toBe(0);
}, 60_000);
