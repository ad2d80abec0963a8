import { message } from '../message.ts';

/** Messages of the room `document`: the make-up of a document. */
export const documentMessages = {
  'heading-empty': message(
    'error',
    () => ({
      message: 'the heading has no words',
      hint: 'write a sentence behind the `#`, or delete the line',
    }),
    {
      means:
        'A heading has no text. ' +
        'The outline of the document, and screen readers that go through it, would have an entry without a name.',
      example: {},
    },
  ),
  'heading-jump': message(
    'error',
    ({ from, to }: { from: number; to: number }) => ({
      message: `the heading of level ${to} follows one of level ${from}`,
      hint: `write \`${'#'.repeat(from + 1)}\`: readers of a screen reader navigate by unbroken levels`,
    }),
    {
      means:
        'The heading stands more than one level below the heading before it. The outline of the document would have a ' +
        'gap, which the standard for accessible PDFs (PDF/UA) does not allow.',
      example: { from: 1, to: 3 },
    },
  ),
  'table-not-rectangular': message(
    'error',
    ({ cells, columns }: { cells: number; columns: number }) => ({
      message: `the row has ${cells} cells, the head of its table ${columns}`,
      hint: 'give each row as many cells as the head; leave a cell empty where there is nothing to say',
    }),
    {
      means: 'A row of a table has more or fewer cells than its head. Its values would stand under the wrong headings.',
      example: { cells: 3, columns: 4 },
    },
  ),
  'section-empty': message(
    'warning',
    ({ id }: { id: string }) => ({
      message: `the section \`${id}\` shows nothing`,
      hint: 'write its text, or take it out of `briefpack.yaml` and of the document that includes it',
    }),
    {
      means:
        'A section has no text, table or figure, or nothing but speaker notes. The brief leaves it out, ' +
        'with its name in contents and outline.',
      example: { id: 'outlook' },
    },
  ),
  'block-empty': message(
    'error',
    ({ block }: { block: string }) => ({
      message: `\`${block}\` holds no items`,
      hint: 'write a list in it, or delete it',
    }),
    {
      means: 'A block that is made of items has none. A heading or a title would stand above nothing.',
      example: { block: 'kpis' },
    },
  ),
  'item-incomplete': message(
    'error',
    ({ item, line }: { item: string; line: string }) => ({
      message: `the ${item} has no ${line}`,
      hint: 'each item needs all of its lines, one below the other',
    }),
    {
      means:
        'An item of the block has one of its lines empty. ' +
        'Each line has a place of its own in the layout, and this one would be a hole.',
      example: { item: 'tile', line: 'label' },
    },
  ),
  'timeline-range': message(
    'error',
    ({ from, to }: { from: number; to: number }) => ({
      message: `the timeline ends in ${to}, which is not after its start in ${from}`,
      hint: 'give `from` a year before that of `to`',
    }),
    {
      means: 'The last year of the timeline is not after the first. The axis would have no length to put items on.',
      example: { from: 2030, to: 2025 },
    },
  ),
  'timeline-outside': message(
    'error',
    ({ year, from, to }: { year: number; from: number; to: number }) => ({
      message: `the year ${year} is outside of the timeline, ${from} to ${to}`,
      hint: 'widen `from` or `to`, or write `-` where no year is stated',
    }),
    {
      means:
        'An item of the timeline has a year before the first or after the last year of the axis. ' +
        'There is no place for it.',
      example: { year: 2032, from: 2025, to: 2030 },
    },
  ),
  'block-twice': message(
    'error',
    ({ what, id }: { what: string; id: string }) => ({
      message: `the ${what} \`${id}\` stands twice in the document`,
      hint: `a ${what} stands once; refer to it in words where it is needed again`,
    }),
    {
      means:
        'The same chart, table or section stands in one document two times. ' +
        'A link to it would have two places to lead to.',
      example: { what: 'chart', id: 'investment-areas' },
    },
  ),
  'aside-after-aside': message(
    'error',
    () => ({
      message: 'the aside follows another aside, so there is no block for it to stand beside',
      hint: 'merge the two, or put the second behind another block',
    }),
    {
      means:
        'One aside follows another. ' +
        'An aside stands in the margin beside the block before it, and here that block is in the margin itself.',
      example: {},
    },
  ),
  'standfirst-without-headline': message(
    'error',
    () => ({
      message: 'the standfirst does not follow a headline',
      hint: 'put it directly behind the heading that it introduces',
    }),
    {
      means:
        'A standfirst is the paragraph that introduces a headline, and there is no headline directly above it. ' +
        'It would introduce nothing.',
      example: {},
    },
  ),
  'forecast-unmarked': message(
    'error',
    ({ fact, form }: { fact: string; form: string }) => ({
      message: `\`${fact}\` is projected, and nothing around it says so`,
      hint: `leave \`form="${form}"\` out, so that it is printed as projected, or say beside it that it is`,
    }),
    {
      means:
        'A figure that its source projects is printed as a bare number, and no word of its sentence, row, tile or chart calls it a forecast. ' +
        'It would be read as something that has happened.',
      example: { fact: 'defence-budget-2028', form: 'bare' },
    },
  ),
  'residual-hidden': message(
    'error',
    ({ breakdown, total, residual }: { breakdown: string; total: string; residual: string }) => ({
      message: `all parts of \`${total}\` stand here, but not what they leave over (\`${breakdown}\`)`,
      hint: `show \`${residual}\` beside them, or leave one of the parts out`,
    }),
    {
      means:
        'A paragraph, table, list, chart or row of tiles shows every part of a total that the source divides, and not the rest. ' +
        'The parts would be taken for the whole.',
      example: {
        breakdown: 'supply-chain-uses',
        total: 'supply-chain-realignment',
        residual: 'supply-chain-unitemised',
      },
    },
  ),
  'caveat-unsaid': message(
    'error',
    ({ caveat, fact }: { caveat: string; fact: string }) => ({
      message: `nothing in the brief says the caveat \`${caveat}\`, which touches \`${fact}\``,
      hint: `write \`{{caveat "${caveat}"}}\` in an aside beside it, or \`::caveats\` where all are listed`,
    }),
    {
      means:
        'A brief prints a fact that a caveat of `data/caveats.yaml` touches (of severity `do-not-combine`: two of its facts in one block), or ' +
        'a figure computed from it, and prints the caveat nowhere. Readers would take the fact for surer than it is; for a caveat of ' +
        'severity `note` it is a warning.',
      example: { caveat: 'deficit-period', fact: 'us-trade-deficit' },
    },
  ),
  'caveat-apart': message(
    'warning',
    ({ caveat, fact }: { caveat: string; fact: string }) => ({
      message: `the caveat \`${caveat}\` is said only in the list at the end, not where \`${fact}\` stands`,
      hint: `write \`{{caveat "${caveat}"}}\` in an aside, a note of a table or the text of this section`,
    }),
    {
      means:
        'A caveat that is more than a note stands only in the list of caveats of a brief, and whoever reads a section does not look up the ' +
        'list first. One section that prints its facts has to say it: that of the file of `data/facts/` which most of them are of, or, where it ' +
        'forbids combining, any in which two of them stand in one block.',
      example: { caveat: 'pledge-terms', fact: 'investment-pledge' },
    },
  ),
};
