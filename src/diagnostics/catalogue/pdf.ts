import { message } from '../message.ts';

/** Messages of the room `pdf`: what does not fit on a page, and what a reader of the finished file would miss. */
export const pdfMessages = {
  'overfull-line': message('warning', ({ text, width }: { text: string; width: number }) => ({
    message: `\`${text}\` does not fit into ${width} points and is broken where no rule allows it`,
    hint: 'shorten the word, or give the text more width',
  })),
  'headline-too-long': message('warning', ({ title, lines }: { title: string; lines: number }) => ({
    message: `the headline \`${title}\` takes ${lines} lines`,
    hint: 'a headline has up to three lines: shorten it, and move the rest into the standfirst',
  })),
  'block-taller-than-page': message('error', ({ page, height }: { page: number; height: number }) => ({
    message: `a block on page ${page} is ${height} points high and does not fit on any page`,
    hint: 'split it: fewer rows in a cell, fewer bars in a chart, shorter columns',
  })),
  'cover-too-full': message('error', ({ height }: { height: number }) => ({
    message: `what stands on the cover is ${height} points too high for the page`,
    hint: 'print fewer findings, or shorter ones; move the rest to the pages behind',
  })),
  'chart-not-drawn': message('error', ({ chart }: { chart: string }) => ({
    message: `there is no chart \`${chart}\` to draw`,
    hint: 'add `charts/<id>.yaml` to the section, or correct the id',
  })),
  'text-outside-page': message('error', ({ text, page }: { text: string; page: number }) => ({
    message: `\`${text}\` reaches over the edge of page ${page}`,
    hint: 'shorten the text',
  })),
  'tracking-too-wide': message('error', ({ text, share }: { text: string; share: number }) => ({
    message: `\`${text}\` is letterspaced by ${share.toFixed(3)} em and would fall apart when copied`,
    hint: 'set `tracking` of the style to at most 0.09 times its `size`',
  })),
  'unknown-destination': message('error', ({ destinations }: { destinations: readonly string[] }) => ({
    message: `links lead to ${destinations.map((name) => `\`${name}\``).join(', ')}, which the brief does not print`,
    hint: 'a brief with marks needs `::sources`',
  })),
  'link-without-words': message('error', ({ url }: { url: string }) => ({
    message: `the link to \`${url}\` has no words that a screen reader could say`,
    hint: 'give the link a text',
  })),
  'figure-without-alt': message('error', () => ({
    message: 'a figure has no text that stands for it',
    hint: 'give the chart a title and facts, so that it can be described',
  })),
  'header-cell-without-scope': message('error', () => ({
    message: 'a header cell of a table says neither that it heads a column nor a row',
  })),
  'note-without-id': message('error', () => ({ message: 'a note has no identifier of its own' })),
  'heading-level-skipped': message('error', ({ from, to }: { from: number; to: number }) => ({
    message: `a heading of level ${to} follows one of level ${from}`,
    hint: 'go down one level at a time',
  })),
};
