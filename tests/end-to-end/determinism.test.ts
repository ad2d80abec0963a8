import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const command = resolve('dist/cli/main.js');

/** The surroundings of a build. */
interface Surroundings {
  /** How the name of the folder begins. */
  readonly name: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly umask?: string;
  /** Order in which the files of the pack come into being, which is the order in which some systems list them. */
  readonly order?: (paths: readonly string[]) => readonly string[];
  /** Whether the pack is the current folder. */
  readonly inside?: boolean;
}

/** A copy of this repository's pack in a folder of its own, its files made in an order and at times of its own. */
function copyPack(name: string, order: (paths: readonly string[]) => readonly string[] = (paths) => paths): string {
  const pack = mkdtempSync(join(tmpdir(), `briefpack-${name}-`));
  folders.push(pack);
  const paths = ['data', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const [index, path] of order(['briefpack.yaml', ...paths.sort()]).entries()) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    writeFileSync(join(pack, path), readFileSync(path));
    utimesSync(join(pack, path), index, index);
  }
  return pack;
}

/** Bytes of all files of a folder, by path. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Builds the pack in a process of its own. */
function buildIn({ name, environment = {}, umask = '022', order, inside = false }: Surroundings) {
  const pack = copyPack(name, order);
  const operands = inside ? '' : `'${pack}'`;
  execFileSync('/bin/sh', ['-c', `umask ${umask} && exec '${process.execPath}' '${command}' build ${operands}`], {
    cwd: inside ? pack : '/',
    env: { PATH: process.env.PATH, ...environment },
  });
  return filesIn(join(pack, 'output'));
}

function expectSame(found: ReadonlyMap<string, Buffer>, wanted: ReadonlyMap<string, Buffer>): void {
  expect([...found.keys()]).toEqual([...wanted.keys()]);
  for (const [path, bytes] of wanted) expect(found.get(path)?.equals(bytes), path).toBe(true);
}

// `npm test` compiles before it tests; a bare vitest run may find no `dist`.
describe.runIf(existsSync(command))(
  'every byte of the outputs, the manifest too, is the same',
  { timeout: 180_000 },
  () => {
    let wanted: ReadonlyMap<string, Buffer>;
    beforeAll(() => {
      wanted = buildIn({ name: 'plain' });
      expect(wanted.size).toBeGreaterThan(8);
      expect([...wanted.keys()]).toContain('manifest.json');
    });

    test.each<readonly [what: string, surroundings: Surroundings]>([
      [
        'for another user, in the east, in Turkish, with files made in reverse',
        {
          name: 'a folder-日本-with a longer name',
          environment: {
            ...{ HOME: '/nonexistent', USER: 'somebody', LOGNAME: 'somebody', HOSTNAME: 'elsewhere' },
            ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
          },
          umask: '077',
          order: (paths) => [...paths].reverse(),
          inside: true,
        },
      ],
      [
        'in the west, in Japanese, in CI, with files made in another order, at the time of the edition',
        {
          name: 'west',
          environment: {
            ...{ TZ: 'America/Los_Angeles', LC_ALL: 'ja_JP.UTF-8', NO_COLOR: '1', CI: '1', FORCE_COLOR: '1' },
            SOURCE_DATE_EPOCH: String(Date.UTC(2025, 1, 8) / 1000),
          },
          umask: '000',
          order: (paths) => [
            ...paths.filter((_, index) => index % 3 !== 0),
            ...paths.filter((_, index) => index % 3 === 0),
          ],
        },
      ],
    ])('%s', (_, surroundings) => {
      expectSame(buildIn(surroundings), wanted);
    });

    test('in a process that has built before, and builds another pack at the same time', () => {
      const pack = copyPack('again');
      const other = join(pack, 'other');
      cpSync('tests/fixtures/mini', other, { recursive: true });
      const [first, second] = [join(pack, 'first'), join(pack, 'second')];
      const program = `
      import { build } from '${resolve('dist/index.js')}';
      const [pack, other, first, second] = process.argv.slice(1);
      await build({ pack: other });
      await build({ pack, out: first });
      await Promise.all([build({ pack: other, out: other + '/again' }), build({ pack, out: second })]);
    `;
      execFileSync(process.execPath, ['--input-type=module', '-e', program, pack, other, first, second], {
        env: { PATH: process.env.PATH },
      });
      for (const folder of [first, second]) expectSame(filesIn(folder), wanted);
    });

    test('but for the time that they carry, where SOURCE_DATE_EPOCH sets another', () => {
      const found = buildIn({ name: 'later', environment: { SOURCE_DATE_EPOCH: '1800000000' } });
      const others = [...wanted]
        .filter(([path, bytes]) => found.get(path)?.equals(bytes) !== true)
        .map(([path]) => path);
      expect(others).toEqual([...wanted.keys()].filter((path) => !path.endsWith('.png')));
      expect(found.get('manifest.json')?.toString()).toContain('"epoch": 1800000000');
      expect(found.get('briefing.pdf')?.toString('latin1')).toContain('2027-01-15T08:00:00');
    });
  },
);
