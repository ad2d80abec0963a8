import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import type { Manifest } from '../../src/index.ts';
import type { ReadFile } from '../../src/trace/index.ts';
import { captureIo } from '../cli/captured-io.ts';
import { layOver } from './lay-over.ts';
import { readBrief } from './made-brief.ts';
import { readBack, wordsOf } from './read-back.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-editions-'));
const pack = join(scratch, 'packs', 'trade');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs the tool in the folder of the pack. */
async function run(...argv: readonly string[]) {
  const io = captureIo({ folder: pack });
  return { status: await cli(argv, io), ...io.written };
}

async function succeed(...argv: readonly string[]): Promise<string> {
  const { status, out, error } = await run(...argv);
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${out}${error}`);
  return out;
}

function git(...argv: readonly string[]): void {
  const names = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...names, ...argv], { cwd: scratch, stdio: 'pipe' });
}

/** Changes words of a file of the pack, which must be there. */
function edit(file: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const path = join(pack, file);
  const text = changes.reduce(
    (before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
      return before.replaceAll(from, to);
    },
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
}

const includeIn = (kind: 'brief' | 'deck') =>
  edit(`templates/briefing/${kind}.md.hbs`, [
    ':::section{#trade',
    `{{> partials/changes-${kind}}}\n\n:::section{#trade`,
  ]);

/** What the second edition says differently. */
function writeSecondEdition(): void {
  edit(
    'data/facts/trade.yaml',
    ['31.5', '33'],
    ['  food:\n', '  foodstuffs:\n    formerly: food\n'],
    ['[machinery, food]', '[machinery, foodstuffs]'],
    ['[exports, machinery, food]', '[exports, machinery, foodstuffs]'],
    ['go on talking about tariffs', 'talk about tariffs again'],
    ['Table 1, machinery row', 'Table 2, machinery row'],
    [
      '\nstatements:\n',
      '\nstatements:\n  talks-new:\n    text: A date is set\n    modality: reported\n    at: Outlook\n    evidence: x\n',
    ],
  );
  for (const file of ['templates/trade/brief.md.hbs']) edit(file, ['{{fact "food"', '{{fact "foodstuffs"']);
  edit('data/caveats.yaml', ['food]', 'foodstuffs]'], ['leaves services out', 'says nothing of services']);
}

let built: string;
beforeAll(async () => {
  layOver(pack);
  includeIn('brief');
  includeIn('deck');
  git('init', '-q', '.');
  await succeed('build');
  git('add', '-A');
  git('commit', '-q', '-m', 'First edition');
  git('tag', 'first');
  await succeed('edition', '2024-03-08');
  writeSecondEdition();
  built = await succeed('build', '--prove');
});

const output = (path: string) => readFileSync(join(pack, 'output', path));
const plain = (words: string) => words.replace(/\s+/g, ' ');

describe('briefpack diff', () => {
  const second = /^2024-03-01 → 2024-03-08 {2}Trade at a glance$/m;

  test.each([
    ['the revision before', 'HEAD'],
    ['a tag and a path from the top of the repository', 'first:packs/trade'],
    ['the kept manifest', 'data/editions/2024-03-01.json'],
  ])('compares the data of the pack with %s', async (_, old) => {
    const out = plain(await succeed('diff', old));
    expect(await succeed('diff', old)).toMatch(second);
    expect(out).toContain('exports Exports of goods approx. $31.5bn → approx. $33bn; about +$1.5bn (+4.8%)');
    expect(out).toContain('machinery Exports of machinery Table 1, machinery row → Table 2, machinery row');
    expect(out).toContain('talks-new A date is set');
    expect(out).not.toMatch(/Withdrawn| foodstuffs /);
  });

  test('compares two folders of outputs, and says the same as of the data', async () => {
    const [manifests, data] = [await succeed('diff', 'first', 'output'), await succeed('diff', 'first')];
    expect(manifests).toBe(data);
  });

  test('writes Markdown and JSON of the same changes', async () => {
    await expect(await succeed('diff', 'first', '--format', 'md')).toMatchFileSnapshot('golden/editions-diff.md');
    const { report } = JSON.parse(await succeed('diff', 'first', '--format', 'json')) as {
      report: { changes: { kind: string; id: string; difference?: { value: string } }[] };
    };
    const exports = report.changes.find(({ id }) => id === 'exports');
    expect(exports).toMatchObject({ kind: 'revised', difference: { value: '1.5', percent: '4.8' } });
  });

  test('says so where nothing has changed', async () => {
    expect(await succeed('diff', 'output', '.')).toContain('nothing has changed');
  });

  test('tells what is no edition, with the reason that git gives', async () => {
    const { status, error } = await run('diff', 'second');
    expect(status).toBe(1);
    expect(error).toMatch(/no-such-edition: `second` .*invalid object name 'second'/);
    expect((await run('diff', 'first:packs')).error).toContain('no-such-edition');
  });
});

describe('briefpack edition', () => {
  test('has kept the manifest of the first edition, and named it', () => {
    expect(readdirSync(join(pack, 'data', 'editions'))).toEqual(['2024-03-01.json']);
    expect(readFileSync(join(pack, 'briefpack.yaml'), 'utf8')).toContain(
      'edition: 2024-03-08\nprevious: data/editions/2024-03-01.json\n',
    );
  });

  test('refuses what is no date, and a date that is not later', async () => {
    expect(await run('edition', 'tomorrow')).toMatchObject({ status: 2 });
    const { status, error } = await run('edition', '2024-03-08');
    expect(status).toBe(1);
    expect(error).toMatch(/edition-not-later: 2024-03-08 is not after 2024-03-08/);
  });
});

describe('the second edition', () => {
  let brief: ReadFile;
  let deck: ReadFile;
  beforeAll(async () => {
    brief = await readBack(output('briefing.pdf'), 'briefing.pdf');
    deck = await readBack(output('briefing.pptx'), 'briefing.pptx');
  });

  const leafWith = ({ leaves }: ReadFile, words: string) => {
    const leaf = leaves.find((each) => plain(wordsOf([each], 'text')).includes(words));
    if (leaf === undefined) throw new Error(`nowhere: ${words}`);
    return plain(wordsOf([leaf], 'text'));
  };

  test('is proven before it is written, and names the first one among its inputs', () => {
    expect(built).toMatch(/^prove/m);
    const manifest = JSON.parse(output('manifest.json').toString()) as Manifest;
    expect(manifest.inputs.map(({ path }) => path)).toContain('data/editions/2024-03-01.json');
    expect(manifest.edition.previous).toBe('2024-03-01');
  });

  test('has a page that tells what has changed, both values and how far they are apart', () => {
    const page = leafWith(brief, 'What has changed since 1 March 2024');
    for (const words of ['approx. $31.5bn', 'approx. $33bn', 'about +$1.5bn (+4.8%)']) {
      expect(page).toContain(words);
    }
    expect(leafWith(brief, 'Statements and events')).toContain('The two governments talk about tariffs again');
    expect(page).toContain('Δ behind a figure or statement: it is not what it was in the edition of 1 March 2024.');
  });

  test('has a slide that tells it', () => {
    const slide = leafWith(deck, 'What has changed since 1 March 2024');
    for (const words of ['approx. $31.5bn', 'approx. $33bn', 'about +$1.5bn (+4.8%)', 'Table 2, machinery row']) {
      expect(slide).toContain(words);
    }
  });

  test('marks in the text what has changed, and nothing else', () => {
    const page = leafWith(brief, 'Exports of goods stand at');
    expect(page).toMatch(/approximately \$33 billion,? ?\d+ ?, ?Δ/);
    expect(page).not.toMatch(/\$18\.25 billion,? ?\d+ ?, ?Δ/);
    const slide = leafWith(deck, 'Exports now');
    expect(slide).toMatch(/approximately \$33 billion ?\d+, ?Δ/);
    expect(slide).not.toMatch(/\$45 billion[^.]*Δ/);
  });

  test('says so to whoever hears the page, and leads to the listing', async () => {
    const { links, pages } = await readBrief(new Uint8Array(output('briefing.pdf')));
    const marks = links.filter(({ to }) => to === 'changes');
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map(({ contents }) => contents))).toEqual(new Set(['Changed since 1 March 2024']));
    for (const { page } of marks) expect(pages[page - 1]).toContain('Δ');
  });

  test('is still what the pack says: verify finds nothing', async () => {
    expect(await succeed('verify')).not.toContain('error');
  });

  test('a first edition has neither page nor mark', async () => {
    const { status } = await run('build', '--out', join(scratch, 'as-first'));
    expect(status).toBe(0);
    const first = execFileSync('git', ['show', 'first:packs/trade/output/briefing.pdf'], {
      cwd: scratch,
      maxBuffer: 1e8,
    });
    const words = wordsOf((await readBack(first, 'briefing.pdf')).leaves, 'text');
    expect(words).not.toMatch(/What has changed|Δ/);
  });
});
