import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkAgainstManifest } from '../../../src/pipeline/check-current.ts';
import { commitOutputs } from '../../../src/pipeline/commit/commit-outputs.ts';
import { finishCommit } from '../../../src/pipeline/commit/finish-commit.ts';
import { FileBuildEffects } from '../../../src/pipeline/file-build-effects.ts';
import { readStanding } from '../../../src/pipeline/read-standing.ts';
import { commitTo, expected, folderWithOutputs, newer, older, snapshot } from './editions.ts';
import type { Stop } from './stopping-effects.ts';
import { StoppingEffects } from './stopping-effects.ts';

/** Steps from one kill to the next where two are tried together; `BRIEFPACK_KILLS` tries all. */
const stride = process.env.BRIEFPACK_KILLS ? 1 : 40;

/** Steps from one fault of the system to the next. */
const pace = process.env.BRIEFPACK_KILLS ? 1 : 3;

/** The file system, without waiting for the disk: what is looked at is not whether it loses power. */
class Files extends FileBuildEffects {
  override async write(path: string, bytes: Uint8Array): Promise<void> {
    writeFileSync(path, bytes);
  }
}
const real = new Files();
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function fresh(options: { parts?: boolean } = {}): string {
  const parent = folderWithOutputs(options);
  folders.push(parent);
  return parent;
}

const [before, after] = [expected(older), expected(newer)];

/** Which edition stands in a folder: `old`, `new`, `nothing`, or all that is there when it is neither. */
function editionIn(folder: string): string {
  const found = snapshot(folder);
  if (found === undefined) return 'nothing';
  const held = Object.fromEntries(Object.entries(found).filter(([path]) => !/^\.briefpack\.|\.part$/.test(path)));
  const text = JSON.stringify(held);
  if (text === JSON.stringify(before)) return 'old';
  if (text === JSON.stringify(after)) return 'new';
  return Object.entries(held)
    .map(([path, content]) => `${path}: ${path === 'manifest.json' ? content.match(/bytes": \d+/g) : content}`)
    .join('\n');
}

/** What a commit ought not to leave behind. */
function litterIn(parent: string): readonly string[] {
  const inside = Object.keys(snapshot(join(parent, 'output')) ?? {}).filter((path) =>
    /^\.briefpack|\.part$/.test(path),
  );
  return [...readdirSync(parent).filter((name) => name !== 'output'), ...inside];
}

const oldOrNew = /^(?:old|new)$/;

/** How a folder of outputs lies: what of it can be moved, and which folders must not be. */
interface Lie {
  readonly occupied: (parent: string) => readonly string[];
  readonly refuses: (from: string, to: string) => string | undefined;
  /** Whether a reader may find files of both editions. */
  readonly mixes: boolean;
}

const isStaged = (path: string) => path.includes('.stage/');
const lies: Readonly<Record<string, Lie>> = {
  'beside a folder that can be moved': { occupied: () => [], refuses: () => undefined, mixes: false },
  'inside a folder that holds the pack': {
    occupied: (parent) => [`${parent}/output`],
    refuses: () => undefined,
    mixes: true,
  },
  'beside a folder that is held open': {
    occupied: () => [],
    refuses: (from) => (from.endsWith('/output') ? 'EBUSY' : undefined),
    mixes: true,
  },
  'beside a folder that is mounted': {
    occupied: () => [],
    refuses: (from, to) => {
      if (from.endsWith('/output')) return 'EBUSY';
      return isStaged(from) && !isStaged(to) && !to.includes('.claim.') ? 'EXDEV' : undefined;
    },
    mixes: true,
  },
};

/** Commits the new edition and is stopped; gives the effects, and whether it went to its end. */
async function commitStopped(parent: string, lie: Lie, stop: Stop) {
  const effects = new StoppingEffects(stop);
  effects.refuses = lie.refuses;
  const told = await commitOutputs(commitTo(parent, lie.occupied(parent)), effects).catch((error: Error) => {
    expect(error.message).toBe('killed');
    return [];
  });
  return { effects, told };
}

/** Whether both editions lie beside each other as a whole, as between the two renames. */
function bothAreWhole(parent: string): boolean {
  const stage = join(parent, '.output.stage');
  const [old, fresh] = [snapshot(join(stage, 'old')), snapshot(join(stage, 'new'))];
  return JSON.stringify([old, fresh]) === JSON.stringify([before, after]);
}

describe.each(Object.entries(lies))('a commit %s that is killed at any step', (_, lie) => {
  test('leaves one edition whole, or both of them beside each other, and the next run finishes it', async () => {
    const ends = new Set<string>();
    for (let steps = 0, done = false; !done; steps += 1) {
      const parent = fresh();
      const output = join(parent, 'output');
      const { effects } = await commitStopped(parent, lie, { after: steps });
      done = !effects.killed;
      const found = snapshot(output);
      const at = `killed after ${steps} steps`;
      if (found === undefined) {
        expect(bothAreWhole(parent), at).toBe(true);
        ends.add('between');
      } else if (lie.mixes) {
        // Whoever looks before the next run is told by the manifest, which comes last.
        const problems = checkAgainstManifest(await readStanding(output, [], real));
        if (problems.length === 0) expect(editionIn(output), at).toMatch(oldOrNew);
      } else {
        expect(editionIn(output), at).toMatch(oldOrNew);
      }
      expect(await finishCommit(output, real), at).toEqual([]);
      expect(editionIn(output), at).toMatch(oldOrNew);
      expect(litterIn(parent), at).toEqual([]);
      expect(existsSync(join(output, 'mail')), at).toBe(true);
      expect(existsSync(join(output, 'maps')), at).toBe(lie.mixes || editionIn(output) === 'old');
      ends.add(editionIn(output));
    }
    expect([...ends].sort()).toEqual(lie.mixes ? ['new', 'old'] : ['between', 'new', 'old']);
  });

  test('and whose next run is killed, too', async () => {
    for (let steps = 0, done = false; !done; steps += stride) {
      for (let more = 0, finished = false; !finished; more += 1) {
        const parent = fresh();
        const output = join(parent, 'output');
        done = !(await commitStopped(parent, lie, { after: steps })).effects.killed;
        const next = new StoppingEffects({ after: more });
        next.refuses = lie.refuses;
        await finishCommit(output, next).catch((error: Error) => expect(error.message).toBe('killed'));
        finished = !next.killed;
        expect(await finishCommit(output, real)).toEqual([]);
        expect(editionIn(output), `killed after ${steps} and ${more} steps`).toMatch(oldOrNew);
        expect(litterIn(parent)).toEqual([]);
        rmSync(parent, { recursive: true });
      }
    }
  });
});

describe.each(Object.entries(lies))('a commit %s that the system stops at any step', (_, lie) => {
  test.each<readonly [what: string, stop: Omit<Stop, 'after'>]>([
    ['because the disk is full', { code: 'ENOSPC', kinds: ['write', 'makeFolder', 'carry'] }],
    ['because it has become read-only', { code: 'EROFS' }],
    ['once', { code: 'EIO', once: true }],
  ])('%s, leaves one edition whole, and says so', async (_, stop) => {
    for (let steps = 0, done = false; !done; steps += pace) {
      const parent = fresh();
      const output = join(parent, 'output');
      const { effects, told } = await commitStopped(parent, lie, { ...stop, after: steps });
      done = !effects.stopped;
      const at = `${stop.code} after ${steps} steps, told ${told.map(({ code }) => code).join()}`;
      if (!lie.mixes && snapshot(output) !== undefined) expect(editionIn(output), at).toMatch(oldOrNew);
      if (snapshot(output) === undefined) expect(bothAreWhole(parent), at).toBe(true);
      const isNew = snapshot(output)?.['charts/d.png'] !== undefined;
      if (!isNew) expect(told.length, at).toBeGreaterThan(0);
      if (!oldOrNew.test(editionIn(output))) expect(told[0], at).toMatchObject({ code: 'output-not-writable' });
      expect(await finishCommit(output, real), at).toEqual([]);
      expect(editionIn(output), at).toMatch(oldOrNew);
      expect(litterIn(parent), at).toEqual([]);
    }
  });
});

test('a first build that is killed leaves nothing or all of it', async () => {
  const [nothing, lie] = [undefined, lies['beside a folder that can be moved']];
  if (lie === undefined) throw new Error('no such folder');
  for (let steps = 0, done = false; !done; steps += 1) {
    const parent = fresh({ parts: false });
    done = !(await commitStopped(parent, lie, { after: steps })).effects.killed;
    const whole = expected(newer, { kept: false });
    expect([nothing, whole]).toContainEqual(snapshot(join(parent, 'output')));
    expect(await finishCommit(join(parent, 'output'), real)).toEqual([]);
    expect([[], ['output']]).toContainEqual(readdirSync(parent));
  }
});

test('files that stay are not copied, and folders keep their permissions', async () => {
  const parent = fresh();
  const output = join(parent, 'output');
  const { ino } = statSync(join(output, 'notes.txt'));
  mkdirSync(join(output, 'private'), { recursive: true, mode: 0o700 });
  const mode = statSync(join(output, 'private')).mode;
  expect(await commitOutputs(commitTo(parent), real)).toEqual([]);
  expect(statSync(join(output, 'notes.txt')).ino).toBe(ino);
  expect(statSync(join(output, 'private')).mode).toBe(mode);
});

test('a file that somebody puts into the folder while it is replaced is not lost', async () => {
  const parent = fresh();
  const output = join(parent, 'output');
  const effects = new StoppingEffects({ after: Number.POSITIVE_INFINITY });
  effects.refuses = (from) => {
    if (from === output) writeFileSync(join(output, 'late.txt'), 'late');
    return undefined;
  };
  expect(await commitOutputs(commitTo(parent), effects)).toEqual([]);
  expect(snapshot(output)).toEqual({ ...after, 'late.txt': 'late' });
});

test('a folder in which nothing may be replaced keeps the old edition, and nothing is left beside it', async () => {
  const parent = fresh();
  const effects = new StoppingEffects({ after: Number.POSITIVE_INFINITY });
  effects.refuses = (from, to) => ([from, to].some((path) => /\/output(?:\/|$)/.test(path)) ? 'EACCES' : undefined);
  const told = await commitOutputs(commitTo(parent), effects);
  expect(told).toMatchObject([
    { code: 'output-not-writable', message: '`a.pdf` cannot be written: permission denied' },
  ]);
  expect(editionIn(join(parent, 'output'))).toBe('old');
  expect(litterIn(parent)).toEqual([]);
});

test('where nothing may be made beside the folder, files are replaced in it', async () => {
  const parent = fresh();
  const effects = new StoppingEffects({ after: Number.POSITIVE_INFINITY });
  const makeFolder = effects.makeFolder.bind(effects);
  effects.makeFolder = async (path) => {
    if (path.startsWith(join(parent, '.output'))) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return makeFolder(path);
  };
  expect(await commitOutputs(commitTo(parent), effects)).toEqual([]);
  expect(snapshot(join(parent, 'output'))).toEqual(after);
});

describe('runs at work in one folder', () => {
  test('wait for each other, and the last one wins with all of its files', async () => {
    const parent = fresh();
    const commits = ['first', 'second', 'third'].map((name) => {
      const files = newer.files.map(({ path }) => ({ path, bytes: new TextEncoder().encode(`${path} ${name}`) }));
      return commitOutputs({ ...commitTo(parent), next: () => ({ ...newer, files }) }, real);
    });
    expect(await Promise.all(commits)).toEqual([[], [], []]);
    const found = Object.entries(snapshot(join(parent, 'output')) ?? {}).filter(([path]) =>
      /\.(pdf|pptx|png)$/.test(path),
    );
    const names = found.filter(([path]) => path !== 'latest.pdf').map(([, held]) => held.split(' ').at(-1));
    expect(new Set(names).size).toBe(1);
    expect(names).toHaveLength(newer.files.length);
    expect(readdirSync(parent)).toEqual(['output']);
  });

  test('are told when the other does not come to its end', async () => {
    const parent = fresh();
    const stage = join(parent, '.output.stage');
    mkdirSync(stage);
    writeFileSync(join(stage, `owner.${real.claim()}`), '');
    const hurried = new FileBuildEffects();
    hurried.wait = async () => {};
    expect(await commitOutputs(commitTo(parent), hurried)).toMatchObject([
      { code: 'outputs-busy', hint: expect.stringContaining(`process ${process.pid}`) },
    ]);
    expect(snapshot(join(parent, 'output'))).toEqual(before);
    expect(await finishCommit(join(parent, 'output'), real)).toEqual([]);
    expect(existsSync(stage)).toBe(true);
  });

  test('take over from one that is no more, whatever process has its number now', async () => {
    for (const owner of [
      `${process.pid}-1-1-${real.claim().split('-').slice(3).join('-')}`,
      '999999999-0-1-x',
      'nobody',
    ]) {
      const parent = fresh();
      const stage = join(parent, '.output.stage');
      mkdirSync(stage);
      writeFileSync(join(stage, `owner.${owner.replace(/-x$/, `-${real.claim().split('-').slice(3).join('-')}`)}`), '');
      expect(await commitOutputs(commitTo(parent), real)).toEqual([]);
      expect(snapshot(join(parent, 'output'))).toEqual(after);
      expect(readdirSync(parent)).toEqual(['output']);
    }
  });
});
