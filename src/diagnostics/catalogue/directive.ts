import { message } from '../message.ts';
import { listed, meant } from '../wording.ts';
import type { UnknownTemplateName } from './template.ts';
import { unknown } from './template.ts';

/** Messages of the room `template` on directives and Markdown. */
export const directiveMessages = {
  'unknown-directive': message('error', unknown('directive'), {
    means:
      'A line that begins with colons opens a block of the tool, and there is no block of this name. ' +
      'Its content would have no layout.',
    example: {
      name: 'tabel',
      nearest: 'table',
      known: ['aside', 'callout', 'chart', 'findings', 'kpis', 'notes', 'table', 'timeline'],
    },
  }),
  'unknown-attribute': message('error', unknown('attribute'), {
    means: 'The block takes no attribute of this name, so what it says would have no effect.',
    example: { name: 'titel', nearest: 'title', known: ['#id', 'title', 'unit', 'note'] },
  }),
  'unknown-section': message('error', unknown('section'), {
    means:
      'The caveats or the facts of one section are to be listed, and no file of `data/facts/` has its name. ' +
      'The list would be empty.',
    example: { name: 'economy', nearest: 'economic', known: ['bilateral', 'economic', 'forecast'] },
  }),
  'unknown-chart': message(
    'error',
    ({ name, nearest, known }: UnknownTemplateName) => ({
      message: `unknown chart \`${name}\``,
      hint: `${known.length === 0 ? '' : `${meant(nearest)}known: ${listed(known)}; `}a new one is a file \`templates/<section>/charts/${name}.yaml\``,
    }),
    {
      means:
        '`::chart` names a chart for which there is no file. The document would refer to a figure that is not there.',
      example: {
        name: 'investment-area',
        nearest: 'investment-areas',
        known: ['fdi-2024-2025', 'fdi-and-pledge', 'investment-areas'],
      },
    },
  ),
  'unknown-reference': message(
    'error',
    ({ name, nearest, known }: UnknownTemplateName) => ({
      message: `no chart or table \`${name}\` stands in this document`,
      hint:
        known.length === 0
          ? 'show it in the same document: `::chart{#id}`, or `:::table{#id title="…"}`'
          : `${meant(nearest)}the document shows: ${listed(known)}`,
    }),
    {
      means:
        '`{{ref}}` names a chart or table that the document does not show, where it has no number and a link would ' +
        'lead nowhere. The brief of one section shows only what its own template does.',
      example: { name: 'investment-area', nearest: 'investment-areas', known: ['fdi-2024-2025', 'investment-areas'] },
    },
  ),
  'reference-without-number': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `the table \`${name}\` has no title, and so no number to refer to it by`,
      hint: `give it one: \`:::table{#${name} title="…"}\``,
    }),
    {
      means: 'Only tables with a title are counted. `{{ref}}` would have nothing to print.',
      example: { name: 'trade-by-kind' },
    },
  ),
  'reference-ambiguous': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `both a chart and a table of this document are called \`${name}\``,
      hint: 'give the table another id',
    }),
    {
      means: '`{{ref}}` knows charts and tables by their id alone, and cannot tell which of the two is meant.',
      example: { name: 'investment-areas' },
    },
  ),
  'reference-in-chart': message(
    'error',
    ({ what }: { what: string }) => ({
      message: `${what} stands in the words of a chart`,
      hint: 'refer to figures and footnotes in the text around the chart; what must be said of it stands in its `note:`',
    }),
    {
      means:
        'A chart stands in several documents and in a picture of its own, and what it refers to has another number in ' +
        'each of them, or none.',
      example: { what: '`{{ref}}`' },
    },
  ),
  'unknown-footnote': message(
    'error',
    ({ name, nearest }: { name: string; nearest: string | undefined }) => ({
      message: `the footnote \`[^${name}]\` has no words`,
      hint: `${nearest === undefined ? '' : `did you mean \`[^${nearest}]\`? `}write \`[^${name}]: …\` on a line of its own in the same file`,
    }),
    {
      means:
        'The text has the sign of a footnote, and no line of the same file says what stands there. ' +
        'A sign that leads nowhere makes readers search for it.',
      example: { name: 'yen', nearest: 'yen-rate' },
    },
  ),
  'footnote-twice': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `the footnote \`[^${name}]\` is written twice in this file`,
      hint: 'give the second one another name; a footnote is printed once, and may be referred to several times',
    }),
    {
      means: 'Two lines give the words of the same footnote. One of them would not be printed.',
      example: { name: 'yen-rate' },
    },
  ),
  'footnote-unused': message(
    'warning',
    ({ name }: { name: string }) => ({
      message: `nothing refers to the footnote \`[^${name}]\``,
      hint: `write \`[^${name}]\` behind the words that it belongs to, or delete it`,
    }),
    {
      means: 'The words of a footnote stand in the template, and its sign stands nowhere. It is not printed.',
      example: { name: 'yen-rate' },
    },
  ),
  'footnote-misplaced': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `the footnote \`[^${name}]\` cannot stand here`,
      hint: 'footnotes stand in paragraphs, lists, quotes, cells and notes of tables, findings, and notes of tiles',
    }),
    {
      means:
        'The sign of a footnote stands in a headline, a title, a label, on the cover, in speaker notes or in another ' +
        'footnote. Titles are repeated in contents, outlines and running heads, where there is no foot to look at.',
      example: { name: 'yen-rate' },
    },
  ),
  'directive-syntax': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `the directive cannot be read: ${reason}`,
      hint: 'write `:::name{#id key="value"}` or `::name{#id}` on a line of its own; `\\::` at the beginning of a line is text',
    }),
    {
      means:
        'The line opens a block of the tool, but its name is missing or what follows the name is not written as ' +
        'attributes are.',
      example: { reason: 'its `}` is missing' },
    },
  ),
  'directive-not-closed': message(
    'error',
    ({ name }: { name: string }) => ({
      message: `the directive \`${name}\` is not closed`,
      hint: 'write `:::` on a line of its own where it ends',
    }),
    {
      means: 'A block was opened with `:::` and never ended. Everything after it would be taken for its content.',
      example: { name: 'aside' },
    },
  ),
  'directive-not-open': message(
    'error',
    () => ({
      message: 'there is no directive to close here',
      hint: 'delete the `:::`, or open a directive before it',
    }),
    {
      means:
        'A line `:::` ends a block, and none is open here. ' +
        'Either the beginning of the block is missing, or it was ended twice.',
      example: {},
    },
  ),
  'directive-form': message(
    'error',
    ({ name, usage }: { name: string; usage: string }) => ({
      message: `the directive \`${name}\` is not written like this`,
      hint: `write \`${usage}\``,
    }),
    {
      means:
        'The block was opened with two colons instead of three, or with three instead of two. ' +
        'Three open a block with content, which has an end; two print a block that has none.',
      example: { name: 'chart', usage: '::chart' },
    },
  ),
  'directive-content': message(
    'error',
    ({ name, wanted }: { name: string; wanted: string }) => ({
      message: `the directive \`${name}\` holds something else than ${wanted}`,
      hint: `put ${wanted} into it, and everything else before or behind it`,
    }),
    {
      means:
        'The block is made for one kind of content, such as a list or a table, and holds something else. ' +
        'There is no place for that in its layout.',
      example: { name: 'kpis', wanted: 'one list' },
    },
  ),
  'attribute-missing': message(
    'error',
    ({ name, attribute }: { name: string; attribute: string }) => ({
      message: `the directive \`${name}\` has no \`${attribute}\``,
      hint: attribute === '#id' ? `write \`${name}{#the-id}\`` : `write \`${name}{${attribute}="…"}\``,
    }),
    {
      means:
        'The block lacks something without which it cannot be laid out, such as the id of a chart or the years of a ' +
        'timeline.',
      example: { name: 'timeline', attribute: 'to' },
    },
  ),
  'attribute-value': message(
    'error',
    ({ attribute, wanted }: { attribute: string; wanted: string }) => ({
      message: `the attribute \`${attribute}\` is not ${wanted}`,
      hint: `give it ${wanted}`,
    }),
    {
      means: 'The attribute has another kind of value than it takes, so that it cannot be followed.',
      example: { attribute: 'from', wanted: 'a year of four digits' },
    },
  ),
  'attribute-twice': message(
    'error',
    ({ attribute }: { attribute: string }) => ({
      message: `the attribute \`${attribute}\` is given twice`,
      hint: 'delete one of the two',
    }),
    {
      means:
        'The block has the same attribute two times. ' +
        'Only one of the values could count, and which one was meant cannot be told.',
      example: { attribute: 'title' },
    },
  ),
  'item-lines': message(
    'error',
    ({ name, lines }: { name: string; lines: readonly string[] }) => ({
      message: `the item does not have the lines of \`${name}\``,
      hint: `write ${lines.join(', then ')}, each on a line of its own, without blank lines`,
    }),
    {
      means:
        'An item of the block has more or fewer lines than it should. ' +
        'Each line has a meaning of its own, such as label, figure and note, and one would be taken for another.',
      example: { name: 'kpis', lines: ['its label', 'its value', 'a note'] },
    },
  ),
  'timeline-when': message(
    'error',
    ({ written }: { written: string }) => ({
      message: `\`${written}\` is not a time that a timeline knows`,
      hint: 'write a year (`2027`), two years (`2025/2030`), a fact that has a horizon or period, or `-` where no year is stated',
    }),
    {
      means:
        'The first line of the item should say when it is, and holds no year, no span and no fact with a time. ' +
        'It would have no place on the axis.',
      example: { written: 'mid-2027' },
    },
  ),
  'markdown-nesting': message(
    'error',
    ({ limit }: { limit: number }) => ({
      message: `lists, quotes or directives are nested deeper than ${limit} levels`,
      hint: 'check that each `:::` closes what it opens, or write fewer levels',
    }),
    {
      means:
        'Lists, quotations, blocks or emphasis stand inside one another deeper than can be printed. ' +
        'Often a block was not ended, so that all later ones stand inside of it.',
      example: { limit: 24 },
    },
  ),
  'heading-syntax': message(
    'error',
    ({ reason }: { reason: string }) => ({
      message: `the braces behind the heading cannot be read: ${reason}`,
      hint: 'write `## headline {layout="comparison"}`, or `\\{` where the brace is a part of the headline',
    }),
    {
      means: 'Behind a heading stand braces as attributes have them, but what is in them is none.',
      example: { reason: '`layout` has no value' },
    },
  ),
  'markdown-not-supported': message(
    'error',
    ({ what, instead }: { what: string; instead: string }) => ({
      message: `${what} cannot be printed`,
      hint: instead,
    }),
    {
      means:
        'The template uses a part of Markdown for which briefs and decks have no form. ' +
        'Part of what it says would be lost.',
      example: { what: 'a block of code', instead: 'write the words as a paragraph' },
    },
  ),
  'image-path': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `\`${path}\` is no image of the pack`,
      hint: 'put the file into the folder `images/` of the pack and write its path from there, as in `![Ports of Japan](images/ports.svg)`',
    }),
    {
      means:
        'An image is to come from somewhere else than the folder `images/` of the pack. Nothing is fetched when a brief is built.',
      example: { path: 'https://example.org/ports.png' },
    },
  ),
  'image-without-alt': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `the image \`${path}\` has no text that stands for it`,
      hint: 'say between the brackets what it shows, as in `![Ports of Japan](images/ports.svg)`',
    }),
    {
      means:
        'An image has no alternative text, which screen readers say in its place. ' +
        'The standard for accessible PDFs (PDF/UA) asks for one.',
      example: { path: 'images/ports.svg' },
    },
  ),
  'image-alt-with-value': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `the text that stands for the image \`${path}\` is made from data`,
      hint: 'write it out in words without figures: an image shows no facts, for nothing holds it against them; a chart does',
    }),
    {
      means:
        'The alternative text of an image holds a fact. What an image shows cannot be traced to facts, ' +
        'so neither can the words that stand for it.',
      example: { path: 'images/ports.svg' },
    },
  ),
  'image-in-text': message(
    'error',
    ({ path }: { path: string }) => ({
      message: `the image \`${path}\` stands within a text`,
      hint: 'give it a paragraph of its own, with an empty line before and behind it',
    }),
    {
      means:
        'An image stands in a line of text, a heading, a list item or a cell. Briefs print images between paragraphs.',
      example: { path: 'images/flag.svg' },
    },
  ),
  'html-as-text': message(
    'warning',
    ({ tag }: { tag: string }) => ({
      message: `\`${tag}\` is printed as it stands: HTML is not interpreted`,
      hint: 'use Markdown; for a remark that is not printed write `{{! … }}`',
    }),
    {
      means:
        'The template holds an HTML tag. Neither PDF nor PowerPoint knows HTML, so readers would see the tag itself.',
      example: { tag: '<br>' },
    },
  ),
  'link-not-allowed': message(
    'error',
    ({ url }: { url: string }) => ({
      message: `the link \`${url}\` leads nowhere that a reader can follow safely`,
      hint: 'write an address with `https://` or `mailto:`, or `#id` for a place in the document',
    }),
    {
      means:
        'Readers cannot open this address from a PDF or a deck, or not safely. ' +
        'Links are refused that are not encrypted, lead to a folder of one computer, or hold values of the data.',
      example: { url: 'http://example.org/trade' },
    },
  ),
  'row-cells': message(
    'error',
    ({ cells, columns }: { cells: number; columns: number }) => ({
      message: `the row has ${cells} cells, the head of its table ${columns}`,
      hint: 'give each row as many cells as the head, empty ones too; write `\\|` for a bar within a cell',
    }),
    {
      means:
        'A row has more or fewer cells than the head of its table. ' +
        'Cells would be cut off, or stand under the wrong headings.',
      example: { cells: 3, columns: 4 },
    },
  ),
};
