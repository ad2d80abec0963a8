import { describe, expect, test } from 'vitest';
import { readSources, resolveImport } from './sources.ts';

const sources = readSources('src');

/** The table of ARCHITECTURE.md: which rooms a room may import. The files directly in `src` are the public surface. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  '': ['pipeline', 'diagnostics'],
  diagnostics: [],
  extension: ['diagnostics', 'input'],
  input: ['diagnostics'],
  facts: ['diagnostics', 'input', 'table'],
  opc: ['diagnostics'],
  table: ['diagnostics', 'input', 'opc'],
  theme: ['diagnostics', 'input'],
  text: ['diagnostics', 'theme'],
  document: ['diagnostics', 'facts'],
  template: ['diagnostics', 'input', 'facts', 'document', 'extension'],
  chart: ['diagnostics', 'input', 'text', 'facts', 'document', 'theme', 'extension'],
  image: ['diagnostics', 'chart'],
  trace: ['diagnostics', 'facts', 'document'],
  editions: ['diagnostics', 'facts', 'document', 'trace'],
  pdf: ['diagnostics', 'text', 'document', 'chart', 'image', 'theme', 'facts', 'trace'],
  pptx: ['diagnostics', 'text', 'document', 'chart', 'image', 'theme', 'facts', 'trace', 'opc'],
  pipeline: [
    'diagnostics',
    'input',
    'table',
    'facts',
    'extension',
    'theme',
    'text',
    'document',
    'template',
    'chart',
    'image',
    'trace',
    'editions',
    'pdf',
    'pptx',
  ],
  cli: ['pipeline', 'diagnostics'],
};

/** Which rooms may use a library or a part of Node; one that is not here may not be used at all. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  zod: ['input'],
  '@clack/prompts': ['cli'],
  hyphen: ['text'],
  yaml: ['input'],
  'big.js': ['facts', 'table'],
  fontkit: ['text'],
  harfbuzzjs: ['text'],
  linebreak: ['text'],
  handlebars: ['template'],
  'markdown-it': ['template'],
  'chart.js': ['chart'],
  'chartjs-node-canvas': ['chart'],
  '@napi-rs/canvas': ['chart'],
  canvas: ['chart'],
  pdfkit: ['pdf'],
  'pdfjs-dist': ['pdf'],
  pptxgenjs: ['pptx'],
  fflate: ['pptx', 'opc'],
  '@xmldom/xmldom': ['pptx', 'opc'],
  'node:child_process': ['pipeline'],
  'node:crypto': ['pipeline', 'pptx', 'pdf'],
  'node:fs': ['pipeline', 'cli'],
  'node:fs/promises': ['pipeline', 'cli'],
  'node:module': ['pipeline', 'template', 'chart', 'text', 'pptx', 'pdf'],
  'node:os': ['pipeline'],
  'node:path': ['pipeline', 'cli', 'pptx', 'opc'],
  'node:timers/promises': ['pipeline'],
  'node:url': ['pipeline', 'cli'],
  'node:util': ['cli'],
  'node:v8': ['cli'],
  'node:vm': ['text', 'pipeline'],
  'node:zlib': ['pdf', 'image', 'pptx'],
  'node:stream': ['pdf'],
  'node:buffer': ['pdf'],
};

/** Libraries whose types may be named anywhere, for objects that one room makes and another draws with. */
const typeLibraries = {
  fontkit: 'a shaped font is opened in text and embedded in pdf',
  '@xmldom/xmldom': 'an element of a package is parsed in opc and read in table',
};

const roomOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');
/** The way of a build with nothing to do, which loads nothing that makes outputs; the index would load all of it. */
const besideIndex: Readonly<Record<string, readonly string[]>> = { cli: ['src/pipeline/build.ts'] };

const isRelative = (from: string) => from.startsWith('.');

describe('rooms', () => {
  test('every room is in the table', () => {
    expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('a room imports only the rooms that it may, and only their index', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ from }) => isRelative(from))
        .map(({ from }) => resolveImport(path, from))
        .filter((target) => roomOf(target) !== room)
        .filter((target) => !besideIndex[room]?.includes(target))
        .filter((target) => !allowed[room]?.includes(roomOf(target)) || !/^src\/\w+\/index\.ts$/.test(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a build with nothing to do loads no room that makes outputs', () => {
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      const file = sources.find((source) => source.path === path);
      for (const { from, typeOnly, lazy } of file?.imports ?? []) {
        if (isRelative(from) && !typeOnly && !lazy) load(resolveImport(path, from));
      }
    };
    load('src/pipeline/build.ts');
    expect(loaded).toContain('src/pipeline/cache/tell-unchanged.ts');
    expect([...new Set([...loaded].map(roomOf))].sort()).toEqual(['diagnostics', 'pipeline']);
  });

  test('a library is used only in its room', () => {
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ from }) => !isRelative(from))
        .filter(
          ({ from, typeOnly }) => !libraries[packageOf(from)]?.includes(room) && !(typeOnly && from in typeLibraries),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the comparison of editions asks git for anything', () => {
    const runners = sources.filter(({ imports }) => imports.some(({ from }) => from === 'node:child_process'));
    expect(runners.map(({ path }) => path)).toEqual(['src/pipeline/git-effects.ts']);
    const users = sources.filter(({ imports }) =>
      imports.some(({ from, typeOnly }) => from === './git-effects.ts' && !typeOnly),
    );
    expect(users.map(({ path }) => path)).toEqual(['src/pipeline/diff.ts']);
  });

  test('an index only re-exports', () => {
    const wrong = sources
      .filter(({ path }) => /^src\/(\w+\/)?index\.ts$/.test(path))
      .filter(({ text }) => !isReExportsOnly(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

test('no file imports itself by value, straight or through others', () => {
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter(({ from, typeOnly }) => isRelative(from) && !typeOnly)
        .map(({ from }) => resolveImport(path, from)),
    ]),
  );
  expect([...graph.keys()].flatMap((path) => findCycle(path, graph) ?? [])).toEqual([]);
});

test.each(['pdfkit', 'pdfjs-dist', 'pptxgenjs', '@xmldom/xmldom', 'chartjs-node-canvas', '@napi-rs/canvas'])(
  '%s is loaded only when it is needed',
  (library) => {
    const eager = sources
      .filter(({ imports }) =>
        imports.some(({ from, typeOnly, lazy }) => packageOf(from) === library && !typeOnly && !lazy),
      )
      .map(({ path }) => path);
    const lazilyLoaded = new Set(
      sources.flatMap(({ path, imports }) =>
        imports.filter(({ lazy }) => lazy).map(({ from }) => resolveImport(path, from)),
      ),
    );
    expect(eager.filter((path) => reachesIndex(path) && !lazilyLoaded.has(path))).toEqual([]);
  },
);

/** Whether a file is loaded together with the index of its room. */
function reachesIndex(path: string): boolean {
  const room = roomOf(path);
  const seen = new Set<string>();
  const queue = [`src/${room}/index.ts`];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (file === path) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    const from = file;
    const imports = sources.find((source) => source.path === from)?.imports ?? [];
    for (const step of imports) {
      if (isRelative(step.from) && !step.typeOnly && !step.lazy) queue.push(resolveImport(from, step.from));
    }
  }
  return false;
}

function packageOf(from: string): string {
  if (from.startsWith('node:')) return from;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function isReExportsOnly(text: string): boolean {
  const rest = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^export (type )?(\*|\{[^}]*\})( as \w+)? from '[^']+';$/gm, '');
  return rest.trim() === '';
}

function findCycle(start: string, graph: ReadonlyMap<string, readonly string[]>): string | undefined {
  const seen = new Set<string>();
  const walk = (path: string): string | undefined => {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return `${path} -> ${start}`;
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next);
      if (found !== undefined) return `${path} -> ${found}`;
    }
    return undefined;
  };
  return walk(start);
}
