import { expect, test } from 'vitest';
import type { Flow, Root } from '../../src/document/index.ts';
import { toMarked, toPlainText, visit } from '../../src/document/index.ts';
import { compareIssues, writeChanges } from '../../src/editions/index.ts';
import { formatFact } from '../../src/facts/index.ts';
import { after, before } from './issues.ts';

const place = { file: 'a.md.hbs', line: 1, column: 1 };
const listing: Flow = { type: 'changes', changed: [], children: [], place };
const comparison = { changes: compareIssues(before, after), before, after };

function paragraphWith(...ids: readonly string[]): Flow {
  const children = ids.map((id) => {
    const fact = after.facts.get(id);
    if (fact === undefined) throw new Error(`no fact: ${id}`);
    return {
      type: 'factReference',
      fact: id,
      form: 'full',
      printed: formatFact(fact, 'full'),
      marks: [],
      place,
    } as const;
  });
  return { type: 'paragraph', children, place };
}

/** Tables as lines of text, cells apart by bars. */
function linesOf(root: Root): readonly string[] {
  const lines: string[] = [];
  visit(root, {
    enter: (node) => {
      if (node.type === 'paragraph') lines.push(toPlainText(node.children));
      if (node.type !== 'table') return;
      lines.push(`= ${toPlainText(node.title)}`);
      for (const row of [node.header, ...node.rows]) {
        const cells = row.children.map(({ children }) => toPlainText(children).replaceAll('\u00a0', ' '));
        lines.push(row.role === 'group' ? `# ${cells[0]}` : cells.join(' | '));
      }
      if (node.note.length > 0) lines.push(`* ${toPlainText(node.note)}`);
    },
  });
  return lines;
}

test.each(['brief', 'deck'] as const)('a %s lists all that has changed', async (kind) => {
  const root = writeChanges({ type: 'root', children: [listing] }, comparison, { kind });
  await expect(`${linesOf(root).join('\n')}\n`).toMatchFileSnapshot(`golden/${kind}.txt`);
});

test('without an earlier edition the listing stays empty, and where nothing has changed it says so', () => {
  const root: Root = { type: 'root', children: [listing] };
  expect(writeChanges(root, undefined, { kind: 'brief' })).toEqual(root);
  const same = { changes: compareIssues(after, after), before: after, after };
  expect(linesOf(writeChanges(root, same, { kind: 'brief' }))).toEqual([
    'Nothing has changed since the edition of 8 February 2025.',
  ]);
});

test('a second listing stays empty: the marks have one place to lead to', () => {
  const root = writeChanges({ type: 'root', children: [listing, listing] }, comparison, { kind: 'brief' });
  expect(root.children.map((node) => node.type === 'changes' && node.children.length > 0)).toEqual([true, false]);
});

test('the document of a section tells of its own facts and of what it prints of others', () => {
  const of = (section: string, ...printed: readonly string[]) => {
    const root: Root = {
      type: 'root',
      children: [listing, ...(printed.length > 0 ? [paragraphWith(...printed)] : [])],
    };
    return linesOf(writeChanges(root, comparison, { kind: 'brief', section })).join('\n');
  };
  expect(of('forecast')).toBe('Nothing has changed since the edition of 1 February 2025.');
  const borrowed = of('forecast', 'jobs');
  expect(borrowed).toContain('New jobs | over 1.5m jobs');
  expect(borrowed).toContain('The year is open. | The year is not said.');
  expect(borrowed).not.toMatch(/Trade deficit|Exports|Tariffs/);
  expect(of('economic')).toContain('Trade deficit | approx. $76.4bn');
});

test('figures and claims that have changed are marked wherever they are printed but in the listing', () => {
  const root = writeChanges(
    { type: 'root', children: [paragraphWith('deficit', 'same', 'exports', 'tariffs', 'deficit'), listing] },
    comparison,
    { kind: 'brief' },
  );
  const dataset = {
    sources: new Map(),
    breakdowns: new Map(),
    caveats: new Map(),
    series: new Map(),
    facts: after.facts,
  };
  const value = toMarked(root, dataset);
  const marked = (nodes: readonly Flow[]) => {
    const found: string[] = [];
    visit(
      { type: 'root', children: nodes },
      {
        phrasing: (node) => {
          if (node.type !== 'factReference') return;
          const mark = node.marks.find(({ target }) => target === 'changes');
          found.push(`${node.fact}${mark === undefined ? '' : ` ${mark.label} ${mark.says}`}`);
        },
      },
    );
    return found;
  };
  const [paragraph, list] = value.children;
  expect(marked(paragraph === undefined ? [] : [paragraph])).toEqual([
    'deficit Δ Changed since 1 February 2025',
    'same',
    'exports',
    'tariffs Δ Changed since 1 February 2025',
    'deficit',
  ]);
  expect(marked(list === undefined ? [] : [list]).filter((line) => line.includes('Δ'))).toEqual([]);
  expect(toMarked(value, dataset)).toEqual(value);
});
