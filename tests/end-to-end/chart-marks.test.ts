import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../src/index.ts';
import { validatorErrors } from '../pptx/fixture/validate.ts';
import { layOver } from './lay-over.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-marks-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each([
  ['each mark', 'chart-marks'],
  ['series, with gaps in their lines', 'tables-and-series'],
])('Microsoft’s validator finds no error in a deck with charts of %s', async (_, name) => {
  const pack = join(scratch, name);
  layOver(pack, `tests/good-cases/${name}`);
  const { ok } = await build({ pack });
  expect(ok).toBe(true);
  expect(await validatorErrors(join(pack, 'output', 'trade.pptx'))).toEqual([]);
});
