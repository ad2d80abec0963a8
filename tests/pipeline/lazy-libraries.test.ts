import { expect, test, vi } from 'vitest';
import { build, check, trace } from '../../src/pipeline/index.ts';
import { miniPack } from './mini-pack.ts';

const loaded: string[] = [];
vi.mock('pdfjs-dist/legacy/build/pdf.mjs', async (original) => {
  loaded.push('pdfjs-dist');
  return original();
});
vi.mock('@xmldom/xmldom', async (original) => {
  loaded.push('@xmldom/xmldom');
  return original();
});

test('a check and a build load nothing that reads finished files back; a trace loads what its file takes', async () => {
  const effects = miniPack();
  expect((await check({ pack: '/pack' }, effects)).ok).toBe(true);
  expect((await build({ pack: '/pack' }, effects)).ok).toBe(true);
  expect(loaded).toEqual([]);
  expect((await trace({ file: '/pack/output/trade.pdf' }, effects)).ok).toBe(true);
  expect(loaded).toEqual(['pdfjs-dist']);
  expect((await trace({ file: '/pack/output/trade.pptx' }, effects)).ok).toBe(true);
  expect(loaded).toEqual(['pdfjs-dist', '@xmldom/xmldom']);
});
