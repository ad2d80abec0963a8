import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutStrayRejections } from '../../src/pdf/read/stray-rejections.ts';

const heard: unknown[] = [];
const listener = (reason: unknown) => heard.push(reason);
let before: NodeJS.UnhandledRejectionListener[] = [];
beforeEach(() => {
  heard.length = 0;
  before = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', listener);
});
afterEach(() => {
  process.off('unhandledRejection', listener);
  for (const each of before) process.on('unhandledRejection', each);
});

const turn = () => new Promise((resolve) => setImmediate(resolve));
const named = (name: string) => Object.assign(new Error('x'), { name });

async function forget(error: Error): Promise<void> {
  void Promise.reject(error);
  await turn();
}

test('what a reading forgets of its own is not told, and nothing else is kept back', async () => {
  const other = named('TypeError');
  await withoutStrayRejections(async () => {
    await forget(named('ParserEOFException'));
    await forget(other);
  });
  expect(heard).toEqual([other]);
});

test('the listeners are those of before once the last reading has ended, also one that failed', async () => {
  const failing = withoutStrayRejections(async () => {
    await turn();
    throw new Error('failed');
  });
  await Promise.all([expect(failing).rejects.toThrow('failed'), withoutStrayRejections(turn)]);
  expect(process.listeners('unhandledRejection')).toEqual([listener]);
  const late = named('FormatError');
  await forget(late);
  expect(heard).toEqual([late]);
});
