import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Trace, TracedFigure, TraceResult } from '../../src/index.ts';
import { trace } from '../../src/index.ts';
import type { BuiltPack } from './built-pack.ts';
import { buildPack } from './built-pack.ts';

const briefs = ['briefing.pdf', 'bilateral.pdf', 'economic.pdf', 'forecast.pdf'];
const decks = briefs.map((name) => name.replace('.pdf', '.pptx'));

let built: BuiltPack;
beforeAll(async () => {
  built = await buildPack('.');
});
afterAll(() => built?.remove());

/** Traces bytes that are alone in an empty folder, under a name that says nothing. */
async function traceAlone(bytes: Uint8Array, more: { readonly text?: string; readonly pack?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-alone-'));
  try {
    writeFileSync(join(folder, 'download'), bytes);
    expect(readdirSync(folder)).toEqual(['download']);
    return await trace({ file: 'download', folder, ...more });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function found({ trace: value, diagnostics }: TraceResult): Trace {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const changed = ({ figures }: Trace) => figures.filter(({ standing }) => standing === 'changed');

describe.each([...briefs, ...decks])('%s, alone in a folder', (output) => {
  let result: TraceResult;
  beforeAll(async () => {
    result = await traceAlone(built.read(output));
  });

  test('prints every figure that it was built with', () => {
    expect(result).toMatchObject({ ok: true, diagnostics: [] });
    const { figures, printed } = found(result);
    expect(figures).toHaveLength(printed);
    expect(printed).toBeGreaterThan(40);
    expect(figures.filter(({ standing }) => standing !== 'stands')).toEqual([]);
  });

  test('leads from each figure to its fact, source and evidence, and from derived ones to their operands', () => {
    const { figures, facts, sources } = found(result);
    const known = new Map(facts.map((fact) => [fact.id, fact]));
    for (const { fact } of figures) expect(known.has(fact), fact).toBe(true);
    for (const fact of facts) {
      expect(sources.map(({ id }) => id)).toContain(fact.source);
      expect(fact.evidence.trim(), fact.id).not.toBe('');
      expect(fact.at.trim(), fact.id).not.toBe('');
      const derivation = fact.kind === 'observation' ? fact.derivation : undefined;
      for (const operand of derivation?.operands ?? []) expect(known.has(operand), operand).toBe(true);
    }
  });

  test('has its figures on the pages and slides that the manifest names', () => {
    const places = new Set(found(result).figures.map(({ fact, number }) => `${fact} ${number}`));
    const named = built.manifest.facts.flatMap(({ fact, printed }) =>
      printed
        .filter((place) => place.output === output)
        .flatMap(({ pages, slides }) => (pages ?? slides ?? []).map((number) => `${fact} ${number}`)),
    );
    expect([...places].filter((place) => !named.includes(place))).toEqual([]);
  });

  test('has the line of a template or chart for each figure with the pack at hand', async () => {
    const { diagnostics, trace: value } = await traceAlone(built.read(output), { pack: process.cwd() });
    expect(diagnostics).toEqual([]);
    expect(value?.figures.filter(({ template }) => template === undefined)).toEqual([]);
  });
});

/** A deck with parts changed. */
function edit(bytes: Uint8Array, change: (part: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    /^ppt\/.*\.xml$/.test(name) ? strToU8(change(strFromU8(part), name)) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

describe('a deck that somebody has changed', () => {
  const slide = 'ppt/slides/slide3.xml';

  test('is told by the figure, its slide and its shape', async () => {
    const bytes = edit(built.read('economic.pptx'), (part, name) => {
      if (name !== slide) return part;
      expect(part).toContain('>$76.4<');
      return part.replace('>$76.4<', '>$67.4<');
    });
    const result = await traceAlone(bytes);
    expect(result.ok).toBe(false);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['figures-changed']);
    expect(changed(found(result))).toEqual([
      expect.objectContaining({ fact: 'us-trade-deficit', number: 3, part: 'text' }),
    ]);
    const typed = await traceAlone(bytes, { text: '$67.4' });
    expect(typed.diagnostics[0]?.message).toMatch(/no fact of `download` prints `\$67\.4`, which stands on slide 3$/);
  });

  test('is told by the numbers of its charts', async () => {
    const bytes = edit(built.read('economic.pptx'), (part, name) =>
      name.startsWith('ppt/charts/') ? part.replaceAll('<c:v>238</c:v>', '<c:v>283</c:v>') : part,
    );
    const figures = changed(found(await traceAlone(bytes)));
    expect(new Set(figures.map(({ fact }) => fact))).toEqual(new Set(['semiconductors', 'semiconductor-contribution']));
    expect(figures.every(({ part, decimal }) => part === 'chart' && decimal === '238')).toBe(true);
  });

  test('keeps its figures where slides were moved or taken out', async () => {
    const whole = found(await traceAlone(built.read('economic.pptx')));
    const bytes = edit(built.read('economic.pptx'), (part, name) => {
      if (name !== 'ppt/presentation.xml') return part;
      const [first = '', , third = '', ...more] = part.match(/<p:sldId [^>]*>/g) ?? [];
      return part.replace(
        /<p:sldIdLst>.*<\/p:sldIdLst>/s,
        `<p:sldIdLst>${[third, first, ...more].join('')}</p:sldIdLst>`,
      );
    });
    const { figures } = found(await traceAlone(bytes));
    const now = (number: number | undefined) => [2, undefined, 1][(number ?? 0) - 1] ?? (number ?? 0) - 1;
    const expected = whole.figures.map(({ fact, number }) => `${fact} ${number === 2 ? 'gone' : now(number)}`);
    const place = ({ fact, number, standing }: TracedFigure) => `${fact} ${standing === 'gone' ? 'gone' : number}`;
    expect(figures.map(place).sort()).toEqual([...expected].sort());
    expect(figures.filter(({ standing }) => standing === 'changed')).toEqual([]);
  });

  test('keeps them where a program has moved slides and given all slides and shapes new ids', async () => {
    const bytes = edit(built.read('economic.pptx'), (part, name) => {
      if (name === 'ppt/presentation.xml') {
        const list = part.match(/<p:sldId [^>]*>/g) ?? [];
        const turned = list.toReversed().map((entry, index) => entry.replace(/ id="\d+"/, ` id="${256 + index}"`));
        return part.replace(/<p:sldIdLst>.*<\/p:sldIdLst>/s, `<p:sldIdLst>${turned.join('')}</p:sldIdLst>`);
      }
      return name.startsWith('ppt/slides/') ? part.replace(/<p:cNvPr id="(\d+)"/g, '<p:cNvPr id="5$1"') : part;
    });
    const { figures, extent } = found(await traceAlone(bytes));
    const whole = found(await traceAlone(built.read('economic.pptx')));
    expect(figures.filter(({ standing }) => standing !== 'stands')).toEqual([]);
    const turned = whole.figures.map(({ fact, number }) => `${fact} ${extent + 1 - (number ?? 0)}`);
    expect(figures.map(({ fact, number }) => `${fact} ${number}`).sort()).toEqual(turned.sort());
  });
});
