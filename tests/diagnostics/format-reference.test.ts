import { describe, expect, test } from 'vitest';
import { catalogueRooms } from '../../src/diagnostics/catalogue/index.ts';
import { catalogue, formatReference } from '../../src/diagnostics/index.ts';
import { toMarkdown, toMarkdownCell } from '../../src/diagnostics/to-markdown.ts';

const page = formatReference();
const lines = page.split('\n');
const codes = Object.keys(catalogue);
const findAll = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => found);

describe('the page of all diagnostics', () => {
  test('has a heading for every code, room by room', () => {
    expect(findAll(/^### `([\w-]+)`$/gm)).toEqual(Object.values(catalogueRooms).flatMap((room) => Object.keys(room)));
    expect(findAll(/^## (.+)$/gm)).toHaveLength(1 + Object.keys(catalogueRooms).length);
  });

  test('has a table of the codes by name, each with its severity and a link to its heading', () => {
    const rows = lines.filter((line) => line.startsWith('| ['));
    expect(
      rows.map((row) => /^\| \[`([\w-]+)`\]\(#\1\) \| (?:error|warning|info) \| \S.*\. \|$/.exec(row)?.[1]),
    ).toEqual([...codes].sort());
  });

  test('has no two headings with the same link', () => {
    const links = findAll(/^#+ (.+)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
  });

  test('shows a whole diagnostic as the terminal does', () => {
    expect(page).toContain(`\`\`\`text
error unknown-fact: unknown fact \`us-deficit\`
  data/caveats.yaml:12:13
  12 |     facts: [us-deficit]
     |             ^^^^^^^^^^
  hint: did you mean \`us-trade-deficit\`?
\`\`\``);
  });

  test('gives each code its severity, its meaning, an example and what to do', () => {
    expect(page).toContain(`### \`unit-not-additive\`

**Error.** The operation adds or subtracts amounts that are rates or ratios, such as percentages or dollars a job. Their sum is not an amount of anything.

\`\`\`text
error unit-not-additive: amounts in \`percent\` do not add up, so \`sum\` means nothing
\`\`\`

**What to do:** print the amounts side by side.
`);
    expect(findAll(/^\*\*(Error|Warning|Info)\.\*\* \S/gm)).toHaveLength(codes.length);
    expect(findAll(/^\*\*(What to do):\*\* \S.*[.?!…]["”]?$/gm)).toHaveLength(codes.length);
  });
});

describe('words as Markdown', () => {
  test('names in backticks stay code, everything else is plain text', () => {
    expect(toMarkdown('use `<br> | *` or <br>, *not* a_b [x] $5 ~ & \\')).toBe(
      'use `<br> | *` or \\<br\\>, \\*not\\* a\\_b \\[x\\] \\$5 \\~ \\& \\\\',
    );
    expect(toMarkdown('one ` alone')).toBe('one \\` alone');
  });

  test('a bar ends no cell of a table', () => {
    expect(toMarkdownCell('write `a | b`, not a | b')).toBe('write `a \\| b`, not a \\| b');
  });
});
