import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../src/index.ts';
import { validatorErrors } from '../pptx/fixture/validate.ts';
import { layOver } from './lay-over.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-marks-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('Microsoft’s validator finds no error in a deck with a chart of each mark', async () => {
  layOver(scratch, 'tests/good-cases/chart-marks');
  const { ok } = await build({ pack: scratch });
  expect(ok).toBe(true);
  expect(await validatorErrors(join(scratch, 'output', 'trade.pptx'))).toEqual([]);
});
