import { beforeEach, expect, test, vi } from 'vitest';
import { build, check } from '../../src/pipeline/index.ts';
import type { TypesetDocument } from '../../src/pipeline/typeset.ts';
import { told } from '../told.ts';
import { miniPack } from './mini-pack.ts';

/** What goes wrong with a brief between its template and its file. */
const fault = vi.hoisted(() => ({ of: (document: TypesetDocument): TypesetDocument => document }));

vi.mock('../../src/pipeline/typeset.ts', async (original) => {
  const room = await original<typeof import('../../src/pipeline/typeset.ts')>();
  const typesetBrief: typeof room.typesetBrief = (document, context) => {
    const { value, diagnostics } = room.typesetBrief(document, context);
    return { value: fault.of(value), diagnostics };
  };
  return { ...room, typesetBrief };
});

beforeEach(() => {
  fault.of = (document) => document;
});

/** A brief on whose pages the first amount got another unit. */
function withOtherUnit(document: TypesetDocument): TypesetDocument {
  const { record } = document;
  const printed = record.printed.map((print) => ({ ...print, text: print.text.replace('billion', 'million') }));
  return { ...document, record: { ...record, printed } };
}

/** A brief whose bytes are those of another one. */
function withBytesOf(other: TypesetDocument, document: TypesetDocument): TypesetDocument {
  return { ...document, render: () => other.render() };
}

test('a page that prints a figure otherwise than the dataset has it ends a check and a build, and nothing is written', async () => {
  fault.of = withOtherUnit;
  const effects = miniPack();
  for (const run of [check, build]) {
    const { ok, diagnostics } = await run({ pack: '/pack' }, effects);
    expect(ok).toBe(false);
    expect(told(diagnostics)[0]).toMatchObject({ code: 'figure-differs', severity: 'error' });
  }
  expect(effects.log).toEqual([]);
});

test('a build that proves its files writes none where one of them says something else', async () => {
  const typeset: TypesetDocument[] = [];
  fault.of = (document) => {
    typeset.push(document);
    return withBytesOf(typeset[0] ?? document, document);
  };
  const effects = miniPack();
  const { ok, diagnostics, outputs } = await build({ pack: '/pack', prove: true }, effects);
  expect(ok).toBe(false);
  expect(told(diagnostics).every(({ severity }) => severity === 'error')).toBe(true);
  expect(diagnostics).not.toEqual([]);
  expect(outputs).toEqual([]);
  expect(effects.log).toEqual([]);
});

test('a build that proves its files writes those that say what the dataset says', async () => {
  const effects = miniPack();
  const { ok, timings } = await build({ pack: '/pack', prove: true }, effects);
  expect(ok).toBe(true);
  expect(timings.map(({ phase }) => phase)).toContain('prove');
  expect(effects.files.has('/pack/output/manifest.json')).toBe(true);
});
