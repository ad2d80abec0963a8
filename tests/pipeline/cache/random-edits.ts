import type { MemoryEffects } from '../memory-effects.ts';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a pack is given to begin with, so that there is more to edit than in the smallest one: an own theme and own partials. */
export const ownFiles = ['templates/theme/own.yaml', 'templates/partials/section-brief.md.hbs'] as const;

type Edit = (effects: MemoryEffects, random: () => number) => string;

/** Changes of single inputs, each of which leaves a pack that builds; each says what it did. */
const edits: readonly Edit[] = [
  (effects, random) => {
    const value = 40 + Math.floor(random() * 50);
    return replace(effects, 'data/facts/trade.yaml', [
      [/value: \d+(?=\n {4}unitMeasure: USD\n {4}unitMultiplier: billion\n {4}modality: projected)/, `value: ${value}`],
      [/could reach \$\d+ billion/, `could reach $${value} billion`],
    ]);
  },
  (effects, random) => {
    const value = 1 + Math.floor(random() * 12);
    return replace(effects, 'data/facts/trade.yaml', [
      [
        /value: \d+(?=\n {4}unitMeasure: USD\n {4}unitMultiplier: billion\n {4}modality: reported\n {4}at: Table 1, food)/,
        `value: ${value}`,
      ],
      [/and food \$\d+ billion/, `and food $${value} billion`],
    ]);
  },
  (effects, random) =>
    replace(effects, 'data/facts/trade.yaml', [[/ {4}label: Machinery\w*\n/, `    label: Machinery${word(random)}\n`]]),
  (effects, random) =>
    replace(effects, 'data/facts/trade.yaml', [[/^.*/, `# ${word(random)}\nsource: yearbook`]], true),
  (effects, random) =>
    replace(effects, 'templates/trade/brief.md.hbs', [
      [/The? \w*\s?yearbook|the \w*\s?yearbook/, `the ${word(random)} yearbook`],
    ]),
  (effects, random) =>
    replace(effects, 'templates/trade/deck.md.hbs', [[/## Exports \w+ grow/, `## Exports ${word(random)} grow`]]),
  (effects, random) =>
    replace(effects, 'templates/briefing/brief.md.hbs', [[/# Notes on .*/, `# Notes on ${word(random)} data`]]),
  (effects, random) =>
    replace(effects, 'templates/trade/charts/exports-by-kind.yaml', [
      [/subtitle: .*/, `subtitle: Exports ${word(random)}`],
    ]),
  (effects, random) =>
    replace(effects, 'templates/trade/charts/exports-by-kind.yaml', [
      [/emphasis: .*/, `emphasis: ${pick(random, ['machinery', 'food'])}`],
    ]),
  (effects, random) =>
    replace(effects, 'templates/trade/charts/exports-by-kind.yaml', [
      [/labels: .*/, `labels: ${pick(random, ['[value, share]', '[value]'])}`],
    ]),
  (effects, random) => replace(effects, 'templates/theme/own.yaml', [[/navy: .*/, `navy: '#${colour(random)}'`]]),
  (effects, random) => replace(effects, 'templates/theme/own.yaml', [[/^# .*/, `# ${word(random)}`]]),
  (effects, random) => replace(effects, ownFiles[1], [[/$/, pick(random, ['\n', '\n\n'])]]),
  (effects, random) => {
    const path = '/pack/data/caveats.yaml';
    const text = effects.text(path);
    const [head] = text.split('  added:');
    const added = `  added:\n    facts: [exports]\n    kind: scope\n    severity: note\n    text: Much is ${word(random)}.\n`;
    effects.files.set(path, new TextEncoder().encode(text.includes('  added:') ? (head ?? '') : `${text}${added}`));
    return 'a caveat comes or goes';
  },
  (effects, random) => replace(effects, 'briefpack.yaml', [[/subtitle: .*/, `subtitle: A pack for ${word(random)}`]]),
  (effects, random) =>
    replace(effects, 'briefpack.yaml', [[/status: .*/, `status: ${pick(random, ['draft', 'final'])}`]]),
  (effects, random) => {
    effects.epoch = pick(random, ['', '1700000000', '1700000001']);
    return `SOURCE_DATE_EPOCH ${effects.epoch}`;
  },
  (effects, random) => {
    const outputs = [...effects.files.keys()].filter((path) =>
      /^\/pack\/output\/.+\.(?:pdf|pptx|png|json)$/.test(path),
    );
    const path = pick(random, outputs);
    effects.files.delete(path);
    return `delete ${path}`;
  },
  (effects, random) => {
    const entries = [...effects.files.keys()].filter((path) => path.startsWith('/pack/.briefpack/cache/'));
    const path = pick(random, entries);
    const bytes = Uint8Array.from(effects.files.get(path) ?? []);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    effects.files.set(path, random() < 0.5 ? bytes : bytes.slice(0, at));
    return `damage ${path} at ${at}`;
  },
  (effects, random) => {
    effects.state = `tool ${word(random)}`;
    return effects.state;
  },
];

/** Changes one input at random, and says how. */
export function editAtRandom(effects: MemoryEffects, random: () => number): string {
  return pick(random, edits)(effects, random);
}

function replace(
  effects: MemoryEffects,
  file: string,
  changes: readonly (readonly [RegExp, string])[],
  once = false,
): string {
  const path = `/pack/${file}`;
  let text = effects.text(path);
  const told = changes.map(([pattern, words]) => {
    if (!pattern.test(text)) throw new Error(`nothing in ${file} matches ${pattern}`);
    if (!(once && text.startsWith('#'))) text = text.replace(pattern, words);
    return words;
  });
  effects.files.set(path, new TextEncoder().encode(text));
  return `${file}: ${told.join(', ')}`;
}

function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

const words = ['brisk', 'calm', 'wide', 'new', 'office', 'steady', 'annual', 'quiet'] as const;

function word(random: () => number): string {
  return pick(random, words);
}

function colour(random: () => number): string {
  const dark = () => (16 + Math.floor(random() * 24)).toString(16);
  return `${dark()}${dark()}${dark()}`;
}
