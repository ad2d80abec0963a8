import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackPdf } from '../pdf/unpack-pdf.ts';
import { countRole, type MadeBrief, makePack, readBrief, type TreeNode } from './made-brief.ts';

const read = (path: string) => readFileSync(`tests/fixtures/mini/templates/trade/${path}`, 'utf8');
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => ['some', 'words', 'more'][index % 3]).join(' ');
const amount = '{{fact "machinery" form="number"}}';

/** Names that are no unit or currency, so that rows need no figure. */
const names = Array.from({ length: 60 }, (_, index) => {
  return `${String.fromCharCode(65 + Math.floor(index / 20))}xo${String.fromCharCode(97 + (index % 20))}`;
});

const rows = names.map((name, index) => {
  const row = `| Row ${name} | said of it | ${amount} |`;
  return index % 20 === 0 ? `| **Group ${name}** | | |\n${row}` : row;
});

const blocks = `
# What goes on over three lines is still a headline, if it says a finding, as this one says that it does

- First
  - Second
    - Third
- First again

> A quotation
>
> - with an item

:::table{#long title="Long" unit="Billions of U.S. dollars"}
| Kind | Standing | Amount |
|---|---|---:|
${rows.join('\n')}
:::

:::table{#tall title="Tall" unit="Billions of U.S. dollars"}
| Tall kind | Text | Amount |
|---|---|---:|
| Short | ${words(200)} | ${amount} |
| Tall | ${words(1500)} | ${amount} |
| Last | words | ${amount} |
:::

:::table{#narrow title="Narrow" unit="Billions of U.S. dollars"}
| Kind | Standing | Place | Reading | Instrument | Amount |
|---|---|---|---|---|---:|
| Telecommunicationsinfrastructureprogrammes | Intergovernmental | Internationalisation | Interparliamentary | Administrative | ${amount} |
:::
`;

let pack: Awaited<ReturnType<typeof makePack>>;
let brief: MadeBrief;

beforeAll(async () => {
  pack = await makePack({ 'templates/trade/brief.md.hbs': `${read('brief.md.hbs')}\n${blocks}` });
  brief = await readBrief(pack.read('trade.pdf'));
});
afterAll(() => pack.remove());

/** How deep elements of a role are nested in each other. */
function depthOf(node: TreeNode, role: string): number {
  const inside = Math.max(0, ...(node.children ?? []).map((child) => depthOf(child, role)));
  return inside + (node.role === role ? 1 : 0);
}

describe('a brief with everything that is hard to set', () => {
  test('is proved, and nothing in it is broken, cut or too long', () => {
    expect(pack.diagnostics).toEqual([]);
  });

  test('has lists in lists and in quotes', () => {
    expect(Math.max(...brief.trees.map((tree) => depthOf(tree, 'L')))).toBe(3);
    expect(brief.trees.reduce((sum, tree) => sum + countRole(tree, 'BlockQuote'), 0)).toBe(1);
  });

  test('prints the head of a table on each of its pages', () => {
    const pages = brief.pages.filter((text) => /Row [A-C]xo[a-t]/.test(text));
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toContain('Standing');
    expect(pages.join('\n').match(/Row [A-C]xo[a-t]/g)).toHaveLength(60);
  });

  test('leaves no row alone at the end of a page, and no group without a row', () => {
    for (const text of brief.pages.filter((page) => /Row [A-C]xo[a-t]/.test(page))) {
      const lines = text.split('\n').filter((line) => /^(?:Row|GROUP)/.test(line));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.at(-1)).toMatch(/^Row/);
    }
  });

  test('goes on over pages with the one row that is taller than a page', () => {
    const pages = brief.pages.filter((text) => text.includes('Tall kind'));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(' ').match(/\b(?:some|more)\b/g)?.length).toBeGreaterThan(1100);
  });
});

test('Japanese text is marked as such, and its font is in no brief without it', async () => {
  const text = '日本の輸出額は{{fact "exports"}}で、機械類が{{fact "machinery"}}を占める。[^a]\n\n[^a]: 脚注。\n';
  const made = await makePack({ 'templates/trade/brief.md.hbs': `${read('brief.md.hbs')}\n${text}` });
  expect(made.diagnostics).toEqual([]);
  const { trees, pages } = await readBrief(made.read('trade.pdf'));
  expect(pages.join('\n')).toMatch(/日本の輸出額は\s*approximately \$31\.5 billion/);
  expect(JSON.stringify(trees)).toContain('"lang":"ja"');
  const fonts = (bytes: Uint8Array) => Buffer.from(unpackPdf(bytes)).toString('latin1').includes('NotoSansJP');
  expect(fonts(made.read('trade.pdf'))).toBe(true);
  expect(fonts(pack.read('trade.pdf'))).toBe(false);
  made.remove();
});
