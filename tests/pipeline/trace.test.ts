import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TraceOptions, TraceResult } from '../../src/pipeline/index.ts';
import { build, trace } from '../../src/pipeline/index.ts';
import { unpackPdf } from '../pdf/unpack-pdf.ts';
import { pack as packParts } from '../pptx/fixture/small-deck.ts';
import { MemoryEffects } from './memory-effects.ts';
import { miniPack } from './mini-pack.ts';

const built = miniPack();
beforeAll(async () => {
  expect((await build({ pack: '/pack' }, built)).ok).toBe(true);
});

const bytesOf = (path: string) => built.files.get(`/pack/output/${path}`) ?? new Uint8Array();

/** Traces one file that is alone in its folder. */
function traceAlone(bytes: Uint8Array, more: Partial<TraceOptions> = {}): Promise<TraceResult> {
  const effects = new MemoryEffects();
  effects.files.set('/alone/file', bytes);
  return trace({ file: 'file', folder: '/alone', ...more }, effects);
}

/** Traces an output of the pack with the pack at hand, after changes to it. */
function traceInPack(output: string, changes: Readonly<Record<string, string>> = {}): Promise<TraceResult> {
  const effects = miniPack(changes);
  effects.files.set(`/elsewhere/${output}`, bytesOf(output));
  return trace({ file: output, folder: '/elsewhere', pack: '../pack' }, effects);
}

const codes = ({ diagnostics }: TraceResult) => diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('a finished file is traced from its bytes alone', () => {
  it.each(['trade.pdf', 'trade.pptx', 'briefing.pdf', 'briefing.pptx'])('%s', async (output) => {
    const result = await traceAlone(bytesOf(output));
    expect(result).toMatchObject({ ok: true, file: 'file', diagnostics: [], sources: new Map() });
    expect(result.trace?.figures.filter(({ standing }) => standing !== 'stands')).toEqual([]);
    expect(result.trace?.facts.find(({ id }) => id === 'exports')).toMatchObject({
      words: 'approximately $31.5\u00a0billion',
      evidence: 'exports of approximately $31.5 billion',
      source: 'yearbook',
    });
    expect(result.trace?.figures.some(({ template }) => template !== undefined)).toBe(false);
  });

  it('only what matches a text, if one is given', async () => {
    const { ok, trace: found } = await traceAlone(bytesOf('trade.pdf'), { text: '$18.25bn' });
    expect(ok).toBe(true);
    expect(new Set(found?.figures.map(({ fact }) => fact))).toContain('machinery');
    expect(found?.facts.map(({ id }) => id)).not.toContain('food');
  });

  it('with an error where nothing matches', async () => {
    expect(codes(await traceAlone(bytesOf('trade.pdf'), { text: '$19bn' }))).toEqual([
      'text-not-in-file: `$19bn` does not stand in `file`',
    ]);
    const notes = await traceAlone(bytesOf('trade.pptx'), { text: 'services' });
    expect(notes.ok).toBe(false);
    expect(codes(notes)[0]).toMatch(
      /^text-not-traced: no fact of `file` prints `services`, which stands on slides \d and/,
    );
  });
});

describe('what cannot be traced is told', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const cases: readonly (readonly [what: string, bytes: () => Uint8Array, message: string | RegExp])[] = [
    ['nothing in it', () => text(''), 'file-not-readable: `file` cannot be read: it is empty'],
    ['another kind', () => text('# Words'), /^file-wrong-kind: `file` is not a PDF or PowerPoint file/],
    ['another zip file', () => packParts({ 'a.txt': 'a' }), /^file-wrong-kind: `file` is not a PowerPoint file/],
    ['cut off', () => bytesOf('trade.pdf').slice(0, 5000), /^file-not-readable: `file` cannot be read: it is cut off/],
    ['cut off too', () => bytesOf('trade.pptx').slice(0, 5000), /^file-not-readable: `file` cannot be read/],
  ];

  it.each(cases)('%s', async (_, bytes, message) => {
    const result = await traceAlone(bytes());
    expect(codes(result)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
    expect(result).not.toHaveProperty('trace');
    expect(result.ok).toBe(false);
  });

  it('no file at all', async () => {
    const result = await trace({ file: 'out/x.pdf', folder: '/alone' }, new MemoryEffects());
    expect(codes(result)).toEqual(['finished-file-missing: there is no file `out/x.pdf`']);
  });

  it('a file that may not be read', async () => {
    const effects = new MemoryEffects();
    effects.read = async () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    expect(codes(await trace({ file: 'x.pdf' }, effects))).toEqual([
      'file-not-readable: `x.pdf` cannot be read: permission denied',
    ]);
  });

  it('a slide that is damaged, and not that its figures have changed; they are not found all the same', async () => {
    const parts = unzipSync(bytesOf('trade.pptx'));
    const result = await traceAlone(packParts({ ...parts, 'ppt/slides/slide3.xml': '<p:sld' }));
    expect(codes(result)).toEqual([expect.stringMatching(/^part-not-readable: `ppt\/slides\/slide3\.xml` of `file`/)]);
    const lost = result.trace?.figures.filter(({ standing }) => standing === 'changed') ?? [];
    expect(new Set(lost.map(({ number }) => number))).toEqual(new Set([3]));
  });

  it('a record of a newer version', async () => {
    const parts = unzipSync(bytesOf('trade.pptx'));
    const newer = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array()).replace(
      'briefpack:facts:1',
      'briefpack:facts:2',
    );
    expect(newer).toContain('briefpack:facts:2');
    const result = await traceAlone(packParts({ ...parts, 'customXml/item1.xml': newer }));
    expect(codes(result)).toEqual(['record-not-readable: the record of figures in `file` cannot be read']);
  });

  it('a record that is damaged, once', async () => {
    const parts = unzipSync(bytesOf('trade.pptx'));
    const cut = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array()).slice(0, 4000);
    const result = await traceAlone(packParts({ ...parts, 'customXml/item1.xml': cut }));
    expect(codes(result)).toEqual([expect.stringMatching(/^part-not-readable: `customXml\/item1\.xml` of `file`/)]);
    expect(result).not.toHaveProperty('trace');
  });

  it('a deck without a record', async () => {
    const { 'customXml/item1.xml': _, ...parts } = unzipSync(bytesOf('trade.pptx'));
    const links = strFromU8(parts['ppt/_rels/presentation.xml.rels'] ?? new Uint8Array());
    const unlinked = links.replace(/<Relationship [^>]*customXml[^>]*>/, '');
    const result = await traceAlone(packParts({ ...parts, 'ppt/_rels/presentation.xml.rels': unlinked }));
    expect(codes(result)).toEqual(['record-missing: `file` carries no record of its figures']);
  });

  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const renamed = (bytes: Uint8Array, from: string, to: string) => {
    expect(latin(bytes)).toContain(from);
    return Buffer.from(latin(bytes).replaceAll(from, to), 'latin1');
  };

  it('a brief without a record', async () => {
    const bytes = renamed(unpackPdf(bytesOf('trade.pdf')), '(facts.json)', '(notes.json)');
    expect(codes(await traceAlone(bytes))).toEqual(['record-missing: `file` carries no record of its figures']);
  });
});

describe('with the pack at hand', () => {
  it.each(['trade.pdf', 'trade.pptx'])('each figure of %s has the line that prints it', async (output) => {
    const { diagnostics, trace: found, sources } = await traceInPack(output);
    expect(diagnostics).toEqual([]);
    expect(found?.figures.filter(({ template }) => template === undefined)).toEqual([]);
    for (const { template, fact, chart } of found?.figures ?? []) {
      const line = sources.get(template?.file ?? '')?.split('\n')[(template?.line ?? 0) - 1] ?? '';
      if (chart !== undefined) expect(line).toMatch(/breakdown: exports-by-kind/);
      else if (template?.file.startsWith('templates/trade/')) expect(line).toMatch(new RegExp(`"${fact}"|caveat`));
    }
  });

  it('is told where the pack has changed, and lines are those of figures that are where they were', async () => {
    const template = '# Trade\n\nExports stand at {{fact "exports"}}, machinery at {{fact "machinery"}}.\n';
    const {
      ok,
      diagnostics,
      trace: found,
    } = await traceInPack('trade.pdf', { 'templates/trade/brief.md.hbs': template });
    expect(ok).toBe(true);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning pack-differs']);
    expect(found?.figures.some(({ template: line }) => line === undefined)).toBe(true);
  });

  it('a mention that prints another fact now has no line', async () => {
    const brief = built.text('/pack/templates/trade/brief.md.hbs');
    const swapped = brief.replace('stand at {{fact "exports"}}', 'stand at {{fact "food"}}');
    expect(swapped).not.toBe(brief);
    const { trace: found } = await traceInPack('trade.pdf', { 'templates/trade/brief.md.hbs': swapped });
    const exports = found?.figures.filter(({ fact, part, chart }) => fact === 'exports' && part === 'text' && !chart);
    const lines = exports?.map(({ template }) => template?.line);
    expect(lines).toContain(undefined);
    expect(lines?.some((line) => line !== undefined)).toBe(true);
  });

  it('what is wrong with the pack is told, and the figures all the same', async () => {
    const {
      ok,
      diagnostics,
      trace: found,
      sources,
    } = await traceInPack('trade.pdf', {
      'templates/trade/brief.md.hbs': '# Exports {{fact "exprts"}}\n',
    });
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-fact']);
    expect(sources.get('templates/trade/brief.md.hbs')).toContain('exprts');
    expect(found?.figures.length).toBeGreaterThan(5);
  });

  it('a document that the pack does not have is told', async () => {
    const { diagnostics } = await traceInPack('trade.pdf', {
      'briefpack.yaml': built.text('/pack/briefpack.yaml').replaceAll('trade', 'commerce'),
    });
    expect(diagnostics.map(({ code }) => code)).toContain('nothing-to-build');
  });

  it('a folder without a pack is told', async () => {
    const effects = new MemoryEffects();
    effects.files.set('/alone/trade.pdf', bytesOf('trade.pdf'));
    const result = await trace({ file: 'trade.pdf', folder: '/alone', pack: 'nothing' }, effects);
    expect(codes(result)).toEqual([expect.stringMatching(/^not-a-pack: /)]);
    expect(result.trace?.figures.length).toBeGreaterThan(5);
  });
});
