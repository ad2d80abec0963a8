import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, verify } from '../../src/index.ts';
import { snapshot } from '../pipeline/commit/editions.ts';
import { told } from '../told.ts';
import type { Edit } from './edit-deck.ts';
import { editDeck, editWorkbooks } from './edit-deck.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-verify-'));
const pack = join(scratch, 'pack');
const built = join(scratch, 'built');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(async () => {
  cpSync('tests/fixtures/mini', pack, { recursive: true });
  expect((await build({ pack, out: built })).ok).toBe(true);
});

/** What verifying tells when one finished file has other bytes, besides that it has, as `code: message`. */
async function toldOf(file: string, change: (bytes: Uint8Array) => Uint8Array): Promise<readonly string[]> {
  const out = mkdtempSync(join(scratch, 'out-'));
  cpSync(built, out, { recursive: true });
  writeFileSync(join(out, file), change(readFileSync(join(out, file))));
  const { ok, diagnostics } = await verify({ pack, out });
  const problems = told(diagnostics);
  expect(ok).toBe(problems.length === 0);
  const isChanged = !readFileSync(join(out, file)).equals(readFileSync(join(built, file)));
  const changed = problems.filter(({ code }) => code === 'outputs-changed').map(({ message }) => message);
  expect(changed).toEqual(isChanged ? [`these outputs are not what was built: \`${file}\``] : []);
  const others = problems.filter(({ code }) => code !== 'outputs-changed');
  return others.map(({ code, message }) => `${code}: ${message}`);
}

const inParts = (parts: RegExp, edit: Edit | undefined) => (bytes: Uint8Array) => editDeck(bytes, parts, edit);

test('finished files that nobody has touched are as the dataset says', async () => {
  expect(await toldOf('trade.pptx', (bytes) => bytes)).toEqual([]);
});

describe('a deck that somebody has edited is told of', () => {
  test('on its slide, with the figure that is gone and the one that came', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/slides\/slide4\.xml$/, (xml) => xml.replace('now: approximately $31.5', 'now: approximately $13.5')),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^figure-missing: slide \d of `trade\.pptx` ought to print `approximately \$31\.5\u00A0billion` \(`exports`\)/,
      ),
      expect.stringMatching(/^figure-unknown: slide \d of `trade\.pptx` says `\$13\.5\u00A0billion`/),
    ]);
  });

  test('with amounts that were typed in, right or wrong', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/slides\/slide4\.xml$/, (xml) =>
        xml.replace('<a:t>', '<a:t>Then $500, 12% and 3 countries, and $45 billion. '),
      ),
    );
    expect(problems).toEqual([
      'figure-unknown: slide 4 of `trade.pptx` says `$500`, `12%`, `3 countries`, `$45 billion`, which the pack does not print there',
    ]);
  });

  test('in its speaker notes', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/notesSlides\/notesSlide\d+\.xml$/, (xml) => xml.replace('$45\u00A0billion', '$54\u00A0billion')),
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['figure-missing', 'figure-unknown']);
    expect(problems[0]).toContain('`exports-2030`');
  });

  test('in what a chart shows, and in its workbook', async () => {
    const shown = await toldOf(
      'trade.pptx',
      inParts(/charts\/chart\d+\.xml$/, (xml) => xml.replace('<c:v>18.25</c:v>', '<c:v>81.25</c:v>')),
    );
    expect(shown).toEqual([
      expect.stringMatching(
        /^chart-cell-differs: a chart on slide \d of `trade\.pptx` shows `81\.25`, but `\S+` of its workbook holds `18\.25`$/,
      ),
      expect.stringMatching(/^figure-missing: .* ought to print `18\.25` \(`machinery`\)/),
    ]);
    const held = await toldOf('trade.pptx', (bytes) =>
      editWorkbooks(bytes, /worksheets\/sheet1\.xml$/, (xml) => xml.replace('<v>18.25</v>', '<v>81.25</v>')),
    );
    expect(held).toEqual([expect.stringMatching(/^chart-cell-differs: .* shows `18\.25`, .* holds `81\.25`$/)]);
  });

  test('in the sheet of sources of a workbook', async () => {
    const problems = await toldOf('trade.pptx', (bytes) =>
      editWorkbooks(bytes, /sharedStrings\.xml$|worksheets\/sheet2\.xml$/, (xml) =>
        xml.replaceAll('>machinery<', '>machines<'),
      ),
    );
    expect(problems).toEqual([expect.stringMatching(/^workbook-without-source: .*`machinery`$/)]);
  });

  test('in an alternative text', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/slides\/slide\d+\.xml$/, (xml) => xml.replace(/descr="([^"]*)18\.25([^"]*)"/, 'descr="$181.25$2"')),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^alternative-differs: an alternative text on slide \d of `trade\.pptx` says `.* 81\.25 .*` instead of `.* 18\.25 /,
      ),
    ]);
  });

  test('when its record is gone', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/^customXml\/item\d+\.xml$/, (xml) => xml.replaceAll('urn:briefpack:facts:1', 'urn:another')),
    );
    expect(problems).toEqual(['record-missing: `trade.pptx` carries no record of its figures']);
  });
});

describe('a record that cannot be read is told once', () => {
  const record = /^customXml\/item\d+\.xml$/;
  test.each<readonly [what: string, edit: Edit, code: string]>([
    [
      'of a newer version',
      (xml) => xml.replace('version="1" xml:space', 'version="2" xml:space'),
      'record-not-readable',
    ],
    ['with a fact that lacks its source', (xml) => xml.replace(/ source="[^"]*"/, ''), 'record-not-readable'],
    [
      'with a print that names no fact',
      (xml) => xml.replace('<printed fact="', '<printed fact="no-'),
      'record-not-readable',
    ],
    ['cut off', (xml) => xml.slice(0, 4000), 'part-not-readable'],
  ])('%s', async (_, edit, code) => {
    const problems = await toldOf('trade.pptx', inParts(record, edit));
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([code]);
  });
});

describe('what is there in the place of what was built is told once', () => {
  test('slides in another order', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/^ppt\/presentation\.xml$/, (xml) =>
        xml.replace(/(<p:sldIdLst>(?:<p:sldId [^>]*>){2})(<p:sldId [^>]*>)(<p:sldId [^>]*>)/s, '$1$3$2'),
      ),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^leaves-differ: `trade\.pptx` does not have its slides as .*: slide \d is slide \d now/),
    ]);
  });

  test('another document', async () => {
    const problems = await toldOf('trade.pdf', () => readFileSync(join(built, 'briefing.pdf')));
    expect(problems).toEqual(['output-misplaced: `trade.pdf` is the document `briefing`, not `trade`']);
  });

  test('a deck under the name of a brief', async () => {
    const problems = await toldOf('trade.pdf', () => readFileSync(join(built, 'trade.pptx')));
    expect(problems).toEqual([expect.stringMatching(/^file-wrong-kind: `trade\.pdf` is not a PDF file/)]);
  });

  test('a slide that cannot be read', async () => {
    const problems = await toldOf(
      'trade.pptx',
      inParts(/slides\/slide4\.xml$/, (xml) => xml.slice(0, 500)),
    );
    expect(problems).toEqual([expect.stringMatching(/^part-not-readable: /)]);
  });
});

describe('files of another state of the pack are told of', () => {
  test('with the facts that differ, and that the brief and the deck do not agree', async () => {
    const changed = join(scratch, 'changed');
    cpSync('tests/fixtures/mini', changed, { recursive: true });
    const facts = join(changed, 'data/facts/trade.yaml');
    writeFileSync(
      facts,
      readFileSync(facts, 'utf8').replace('value: 6\n', 'value: 7\n').replace('food $6 billion', 'food $7 billion'),
    );
    const other = join(scratch, 'other');
    expect((await build({ pack: changed, out: other })).ok).toBe(true);
    const problems = await toldOf('trade.pdf', () => readFileSync(join(other, 'trade.pdf')));
    expect(problems).toContainEqual(
      expect.stringMatching(
        /^record-differs: `trade\.pdf` was built from another state of the pack; facts that differ: .*`food`/,
      ),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/^figure-missing: page \d of `trade\.pdf` ought to print `\$6\u00A0billion` \(`food`\)/),
    );
    expect(problems).toContainEqual(expect.stringMatching(/^outputs-disagree: .*`food`$/));
  });

  test('when there are none', async () => {
    const { ok, diagnostics } = await verify({ pack, out: join(scratch, 'nowhere') });
    expect(ok).toBe(false);
    expect(told(diagnostics).map(({ message }) => message)).toEqual([
      'the output folder lacks `briefing.pdf`, `trade.pdf`, `briefing.pptx`, `trade.pptx`, `charts/exports-by-kind.png`',
    ]);
  });

  test('when one is no such file at all', async () => {
    const problems = await toldOf('trade.pdf', () => new TextEncoder().encode('%PDF-1.7 cut off'));
    expect(problems).toEqual([expect.stringMatching(/^file-not-readable: `trade\.pdf`/)]);
  });
});

describe('outputs are held against their manifest', () => {
  test('a picture that is another one, and files that are newer than the build', async () => {
    expect(await toldOf('charts/exports-by-kind.png', (bytes) => bytes.slice(0, -1))).toEqual([]);
    const newer = join(scratch, 'newer');
    cpSync(pack, newer, { recursive: true });
    const brief = join(newer, 'templates/trade/brief.md.hbs');
    writeFileSync(brief, `${readFileSync(brief, 'utf8')}\n`);
    const { diagnostics } = await verify({ pack: newer, out: built });
    expect(told(diagnostics).map(({ message }) => message)).toEqual([
      'these outputs are not what a build makes now: `manifest.json`',
    ]);
  });

  test('a folder that stands where a picture ought to', async () => {
    const out = mkdtempSync(join(scratch, 'folder-'));
    cpSync(built, out, { recursive: true });
    rmSync(join(out, 'charts/exports-by-kind.png'));
    mkdirSync(join(out, 'charts/exports-by-kind.png'));
    const { ok, diagnostics } = await verify({ pack, out });
    expect(ok).toBe(false);
    expect(told(diagnostics)).toMatchObject([
      { code: 'output-missing', message: expect.stringContaining('charts/exports-by-kind.png') },
    ]);
  });

  test('a manifest that is gone', async () => {
    const out = mkdtempSync(join(scratch, 'bare-'));
    cpSync(built, out, { recursive: true });
    rmSync(join(out, 'manifest.json'));
    const { diagnostics } = await verify({ pack, out });
    expect(told(diagnostics).map(({ code }) => code)).toEqual(['manifest-missing']);
  });
});

describe('what a build makes now', () => {
  /** A pack of its own with its outputs, and one thing that is done to it. */
  async function toldAfter(change: (at: { readonly pack: string; readonly out: string }) => void) {
    const copy = mkdtempSync(join(scratch, 'now-'));
    cpSync(pack, copy, { recursive: true });
    const out = join(copy, 'output');
    cpSync(built, out, { recursive: true });
    change({ pack: copy, out });
    const before = snapshot(copy);
    const results = [await verify({ pack: copy }), await build({ pack: copy, check: true })];
    expect(snapshot(copy)).toEqual(before);
    const codes = ['output-missing', 'manifest-missing', 'outputs-changed', 'outputs-stale', 'outputs-left-over'];
    const [verified, checked] = results.map(({ ok, outputs, diagnostics }) => {
      expect(outputs).toEqual([]);
      const found = told(diagnostics).filter(({ code }) => codes.includes(code));
      expect(ok).toBe(found.length === 0);
      return found.map(({ code, message, hint }) => ({ code, message, hint }));
    });
    expect(checked).toEqual(verified);
    return (checked ?? []).map(({ code, message, hint }) => `${code}: ${message}; ${hint}`);
  }
  const edit = (path: string, from: string, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  test('is what stands there', async () => {
    expect(await toldAfter(() => undefined)).toEqual([]);
  });

  test('is another where the pack has changed: each stale file is named, and what has changed', async () => {
    const found = await toldAfter((at) => {
      const facts = join(at.pack, 'data/facts/trade.yaml');
      edit(facts, 'value: 6\n', 'value: 7\n');
      edit(facts, 'food $6 billion', 'food $7 billion');
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^outputs-stale: these outputs are not what a build makes now: (?=.*`briefing\.pdf`)(?=.*`trade\.pptx`)(?=.*`charts\/exports-by-kind\.png`)(?=.*`manifest\.json`).*have changed: `data\/facts\/trade\.yaml`$/,
      ),
    ]);
  });

  test('is another where the tool or a library has', async () => {
    const found = await toldAfter(({ out }) =>
      edit(
        join(out, 'manifest.json'),
        /"pdfkit": "[^"]+"/.exec(readFileSync(join(out, 'manifest.json'), 'utf8'))?.[0] ?? '',
        '"pdfkit": "0.1.0"',
      ),
    );
    expect(found).toEqual([
      expect.stringMatching(/^outputs-stale: .*: `manifest\.json`; .*have changed: `pdfkit [\d.]+`$/),
    ]);
  });

  test('is told apart from what somebody has edited, deleted or left', async () => {
    const found = await toldAfter(({ pack: folder, out }) => {
      writeFileSync(join(out, 'trade.pdf'), readFileSync(join(out, 'briefing.pdf')));
      rmSync(join(out, 'charts/exports-by-kind.png'));
      edit(join(folder, 'briefpack.yaml'), 'language: en-GB', 'language: en-GB\noutputs: [brief, charts]');
    });
    expect(found.map((each) => each.replace(/;.*/, ''))).toEqual([
      'output-missing: the output folder lacks `charts/exports-by-kind.png`',
      'outputs-changed: these outputs are not what was built: `trade.pdf`',
      'outputs-left-over: the pack no longer makes `briefing.pptx`, `trade.pptx`',
      'outputs-stale: these outputs are not what a build makes now: `manifest.json`',
    ]);
  });

  test('has another manifest than one that was edited', async () => {
    const found = await toldAfter(({ out }) =>
      edit(join(out, 'manifest.json'), '"schemaVersion": 1,', '"schemaVersion": 1, '),
    );
    expect(found).toEqual([expect.stringMatching(/^outputs-changed: .*: `manifest\.json`;/)]);
  });
});

describe('where the pack is not at hand', () => {
  const alone = (out: string) => verify({ pack: scratch, out, withoutPack: true });

  test('outputs are held against their manifest', async () => {
    expect(await alone(built)).toMatchObject({ ok: true, diagnostics: [] });
    const out = mkdtempSync(join(scratch, 'alone-'));
    cpSync(built, out, { recursive: true });
    writeFileSync(join(out, 'trade.pdf'), 'edited');
    rmSync(join(out, 'trade.pptx'));
    const { ok, diagnostics } = await alone(out);
    expect(ok).toBe(false);
    expect(told(diagnostics).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'output-missing: the output folder lacks `trade.pptx`',
      'outputs-changed: these outputs are not what was built: `trade.pdf`',
    ]);
  });

  test('a folder without a manifest is told of, and one that ought to be a pack', async () => {
    expect(told((await alone(join(scratch, 'nowhere'))).diagnostics)).toMatchObject([{ code: 'manifest-missing' }]);
    expect(told((await verify({ pack: scratch, out: built })).diagnostics)).toMatchObject([{ code: 'not-a-pack' }]);
  });
});

test('a build that is to prove its files does so before it writes them', async () => {
  const { ok, timings } = await build({ pack, out: join(scratch, 'proved'), prove: true });
  expect(ok).toBe(true);
  expect(timings.map(({ phase }) => phase).slice(-2)).toEqual(['prove', 'write']);
});
