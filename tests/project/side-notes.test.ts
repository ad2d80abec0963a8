import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const titles: Readonly<Record<string, string>> = {
  'Do not combine': 'do-not-combine',
  'Read with care': 'read-with-care',
  Note: 'note',
  Notes: 'note',
};

/** Severity of each caveat of the pack's data. */
function severities(): ReadonlyMap<string, string> {
  const text = readFileSync('data/caveats.yaml', 'utf8');
  const found = text.matchAll(/^ {2}([a-z0-9-]+):\n(?: {4}.*\n)*? {4}severity: (.+)$/gm);
  return new Map([...found].map(([, id = '', severity = '']) => [id, severity]));
}

interface PrintedCaveat {
  readonly id: string;
  readonly under: string;
}

/** Caveats in the side notes of a template, with the words that they stand under: the title, or the last label of strong words. */
function printedCaveats(template: string): readonly PrintedCaveat[] {
  return [...template.matchAll(/:::aside\{title="([^"]+)"\}\n([\s\S]*?)\n:::/g)].flatMap(
    ([, title = '', content = '']) => {
      let under = title;
      return [...content.matchAll(/^\*\*(.+?)\*\*$|\{\{caveat "([^"]+)"\}\}/gm)].flatMap(([, label, id]) => {
        under = label ?? under;
        return id === undefined ? [] : [{ id, under }];
      });
    },
  );
}

describe('side notes of the briefs', () => {
  const known = severities();
  const briefs = readdirSync('templates').map((folder) => `templates/${folder}/brief.md.hbs`);
  const caveats = briefs
    .filter((file) => existsSync(file))
    .flatMap((file) => printedCaveats(readFileSync(file, 'utf8')));

  it('stand under the severity that the data notes give them', () => {
    expect(caveats.length).toBeGreaterThan(20);
    const wrong = caveats.filter(({ id, under }) => titles[under] !== known.get(id));
    expect(wrong).toEqual([]);
  });
});
