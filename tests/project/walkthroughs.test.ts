import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import { check, init } from '../../src/index.ts';
import { captureIo } from '../cli/captured-io.ts';
import { brandBytes } from '../fixtures/brands/brands.ts';
import { told } from '../told.ts';
import { patternOf, wordsOf } from './shown-commands.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-walkthrough-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A block of a page: what it follows, its kind, and its text. */
interface Block {
  readonly lead: string;
  readonly kind: string;
  readonly text: string;
}

const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^(.*)\n\n```(\w+)\n([\s\S]*?)^```$/gm)].map(([, lead = '', kind = '', text = '']) => ({
    lead,
    kind,
    text,
  }));

/** Makes, lengthens or changes the file that the line above a block names, as the top of the cookbook says. */
function edit(pack: string, { lead, kind, text }: Block): void {
  const [, end, path = ''] = /(at the end of )?`([^`]+)`:$/i.exec(lead) ?? [];
  const file = join(pack, path);
  mkdirSync(dirname(file), { recursive: true });
  if (kind === 'diff') {
    const before = text.replace(/^\+.*\n/gm, '').replace(/^[ -]/gm, '');
    const after = text.replace(/^-.*\n/gm, '').replace(/^[ +]/gm, '');
    const old = readFileSync(file, 'utf8');
    expect(old).toContain(before);
    writeFileSync(
      file,
      old.replace(before, () => after),
    );
  } else writeFileSync(file, end ? readFileSync(file, 'utf8') + text : text);
}

/** Calls the commands of a block of the kind `sh`; each must succeed. */
async function run(pack: string, text: string): Promise<void> {
  for (const line of text.trimEnd().split('\n')) {
    const io = captureIo({ folder: pack });
    const status = await cli(wordsOf(line.replace(/^npx briefpack | +#.*$/g, '')), io);
    expect(status, `${line}\n${io.written.out}${io.written.error}`).toBe(0);
  }
}

/** Calls the command of a block of the kind `console`, and holds what it writes against the lines below. */
async function show(pack: string, text: string): Promise<void> {
  const [command = '', ...lines] = text.trimEnd().split('\n');
  const io = captureIo({ folder: pack });
  await cli(wordsOf(command.replace('$ npx briefpack ', '')), io);
  expect(`${io.written.out}${io.written.error}`.replaceAll(' ', ' ')).toMatch(patternOf(lines));
}

async function follow(pack: string, blocks: readonly Block[]): Promise<void> {
  await init({ folder: pack, title: 'Meridia in brief', publisher: 'Budget desk', edition: '2026-01-15' });
  writeFileSync(join(pack, 'house-style.potx'), brandBytes('german'));
  for (const block of blocks) {
    if (block.kind === 'sh') await run(pack, block.text);
    else if (block.kind === 'console') await show(pack, block.text);
    else edit(pack, block);
  }
  const { diagnostics } = await check({ pack });
  const faults = told(diagnostics).filter(({ code }) => !/^(evidence|table)-unverified$|^brand-/.test(code));
  expect(faults).toEqual([]);
}

describe('the cookbook', () => {
  // a slide begins with `##` as well, but a block has no empty line before it
  const [, ...tasks] = readFileSync('docs/cookbook.md', 'utf8').split(/(?<=\n\n)## /);

  test('has twenty tasks, each with an example', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(20);
    expect(tasks.filter((task) => blocksOf(task).length === 0)).toEqual([]);
  });

  test.each(tasks.map((task, index) => ({ name: task.split('\n')[0] ?? '', task, index })))(
    '$name',
    async ({ task, index }) => {
      await follow(join(scratch, `${index}`), blocksOf(task));
    },
  );
});

test('the first pack is made as its page says', async () => {
  const [, begun = ''] = readFileSync('docs/first-pack.md', 'utf8').split(/^## Look at it$/m);
  await follow(join(scratch, 'first'), blocksOf(begun));
});
