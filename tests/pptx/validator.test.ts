import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Flow } from '../../src/document/index.ts';
import { checkPptx } from '../../src/pptx/index.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';
import { renderRoot, wholeDeckBytes } from './fixture/rendered.ts';
import { validatorErrors } from './fixture/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefpack-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function errors(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return validatorErrors(file);
}

const hostile = [
  'Analysts & Co <script>"quoted"</script> \'single\'',
  'control \u0000\u0001\u0008\u000b\u000c\u001f characters',
  'lone \ud800 surrogate and \udfff another',
  '_x0041_ is no A',
  '👩🏽‍💻 emoji 🇯🇵',
  'العربية من اليمين',
  'עברית',
  '한국어',
  ']]> <![CDATA[ &amp; &#0; <!--',
  '=1+1 @SUM(A1)',
];

function hostileDeck(): readonly Flow[] {
  const kit = nodeKit(fixtureDataset());
  const text = (value: string) => [{ type: 'text', value, place }] as const;
  const slides = hostile.flatMap((value, index): readonly Flow[] => [
    { type: 'heading', depth: 2, children: text(`${index} ${value}`), place },
    { type: 'paragraph', children: text(value), place },
    { type: 'callout', title: text(value), children: [{ type: 'paragraph', children: text(value), place }], place },
    { type: 'notes', children: [{ type: 'paragraph', children: text(value), place }], place },
  ]);
  const row = (role: 'head' | 'body', value: string) => ({
    type: 'tableRow' as const,
    role,
    children: [
      { type: 'tableCell' as const, children: text(value), place },
      { type: 'tableCell' as const, children: text('1'), place },
    ],
    place,
  });
  const table: Flow = {
    type: 'table',
    title: text(hostile[0] ?? ''),
    subtitle: [],
    note: text(hostile[3] ?? ''),
    align: [null, 'right'],
    header: row('head', hostile[0] ?? ''),
    rows: hostile.map((value) => row('body', value)),
    place,
  };
  return [
    {
      type: 'section',
      id: 'hostile"<&',
      title: hostile[0] ?? '',
      children: [kit.heading(1, 'Section'), ...slides, kit.heading(2, 'Table'), table],
      place,
    },
    kit.heading(2, 'Contents'),
    { type: 'contents', place },
  ];
}

describe('Microsoft’s validator', () => {
  it('finds no error in a deck of every kind of slide', async () => {
    expect(await errors(await wholeDeckBytes(), 'whole.pptx')).toEqual([]);
  });

  it('finds no error in a deck of hostile text', async () => {
    const bytes = await renderRoot(markedRoot(hostileDeck()));
    expect(await checkPptx(bytes, 'deck.pptx')).toEqual([]);
    expect(await errors(bytes, 'hostile.pptx')).toEqual([]);
  });
});
