import { beforeEach, expect, test } from 'vitest';
import { type GatheredSaves, gatherSaves } from '../../../src/pipeline/watch/gather-saves.ts';

let timers: (() => void)[];
let builds: (readonly string[])[];
let finish: () => void;
let gathered: GatheredSaves;

const after = (_: number, act: () => void) => {
  timers.push(act);
  return () => {
    timers = timers.filter((each) => each !== act);
  };
};
const passTime = () => {
  for (const act of timers.splice(0)) act();
};

beforeEach(() => {
  timers = [];
  builds = [];
  gathered = gatherSaves({ after }, (saved) => {
    builds.push(saved);
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
});

test('a burst of saves makes one build, of each file once', () => {
  for (const path of ['b', 'a', 'b']) gathered.add(path);
  expect(builds).toEqual([]);
  passTime();
  expect(builds).toEqual([['a', 'b']]);
});

test('what is saved during a build is built behind it, never beside it', async () => {
  gathered.add('a');
  passTime();
  gathered.add('b');
  passTime();
  gathered.add('c');
  passTime();
  expect(builds).toEqual([['a']]);
  finish();
  await Promise.resolve().then(() => new Promise(setImmediate));
  expect(builds).toEqual([['a'], ['b', 'c']]);
});

test('a save whose burst is not over when a build ends waits for its end', async () => {
  gathered.add('a');
  passTime();
  gathered.add('b');
  finish();
  await new Promise(setImmediate);
  expect(builds).toEqual([['a']]);
  passTime();
  expect(builds).toEqual([['a'], ['b']]);
});

test('closing waits for the build that has begun, and drops the rest', async () => {
  gathered.add('a');
  passTime();
  gathered.add('b');
  const closed = gathered.close();
  finish();
  await closed;
  passTime();
  expect(builds).toEqual([['a']]);
});
