import { message } from '../message.ts';

/** Messages of the room `pdf`: what does not fit on a page, and what a reader of the finished file would miss. */
export const pdfMessages = {
  'overfull-line': message(
    'warning',
    ({ text, width }: { text: string; width: number }) => ({
      message: `\`${text}\` does not fit into ${width} points and is broken where no rule allows it`,
      hint: 'shorten the word, or give the text more width',
    }),
    {
      means:
        'A word is wider than its column or cell and has no place where it may be divided. ' +
        'It is broken all the same, and readers stumble over it.',
      example: { text: 'semiconductor-manufacturing-equipment', width: 62 },
    },
  ),
  'headline-too-long': message(
    'warning',
    ({ title, lines }: { title: string; lines: number }) => ({
      message: `the headline \`${title}\` takes ${lines} lines`,
      hint: 'a headline has up to three lines: shorten it, and move the rest into the standfirst',
    }),
    {
      means:
        'A headline of the brief takes more than three lines. ' +
        'It reads as a paragraph, and a reader who skims the page will not read it.',
      example: { title: 'The outlook rests on sums of money that carry neither a date nor a source', lines: 4 },
    },
  ),
  'block-taller-than-page': message(
    'error',
    ({ page, height }: { page: number; height: number }) => ({
      message: `a block on page ${page} is ${height} points high and does not fit on any page`,
      hint: 'split it: fewer rows in a cell, fewer bars in a chart, shorter columns',
    }),
    {
      means:
        'A block that cannot be divided, such as a table row or a chart, is higher than a page. ' +
        'It would run over the lower edge.',
      example: { page: 3, height: 812 },
    },
  ),
  'cover-too-full': message(
    'error',
    ({ height }: { height: number }) => ({
      message: `what stands on the cover is ${height} points too high for the page`,
      hint: 'print fewer findings, or shorter ones; move the rest to the pages behind',
    }),
    {
      means:
        'Title, standfirst and findings take more room than the cover has. ' +
        'The last lines would run into the foot of the page.',
      example: { height: 46 },
    },
  ),
  'chart-not-drawn': message(
    'error',
    ({ chart }: { chart: string }) => ({
      message: `there is no chart \`${chart}\` to draw`,
      hint: 'add `charts/<id>.yaml` to the section, or correct the id',
    }),
    {
      means:
        'The brief has a place for a chart that was not made, because its file is not there or has faults of its own.',
      example: { chart: 'investment-areas' },
    },
  ),
  'text-outside-page': message(
    'error',
    ({ text, page }: { text: string; page: number }) => ({
      message: `\`${text}\` reaches over the edge of page ${page}`,
      hint: 'shorten the text',
    }),
    {
      means: 'A line of text reaches over an edge of the page, so that a part of it would not be printed.',
      example: { text: 'semiconductor-manufacturing-equipment', page: 2 },
    },
  ),
  'tracking-too-wide': message(
    'error',
    ({ text, share }: { text: string; share: number }) => ({
      message: `\`${text}\` is letterspaced by ${share.toFixed(3)} em and would fall apart when copied`,
      hint: 'set `tracking` of the style to at most 0.09 times its `size`',
    }),
    {
      means:
        'The letters of a text stand so far apart that PDF readers take each of them for a word. ' +
        'The text could be neither searched nor copied.',
      example: { text: 'TRADE AND INVESTMENT', share: 0.12 },
    },
  ),
  'text-too-small': message(
    'error',
    ({ text, page, size, least }: { text: string; page: number; size: number; least: number }) => ({
      message: `\`${text}\` on page ${page} is set in ${Math.round(size * 100) / 100} points and cannot be read in print`,
      hint: `give the style of the theme a \`size\` of ${least} or more`,
    }),
    {
      means: 'A text of the brief is smaller than 6.5 points. On paper, readers would need a lens for it.',
      example: { text: 'Source 4', page: 3, size: 5.8, least: 6.5 },
    },
  ),
  'text-too-faint': message(
    'error',
    ({ text, page, ratio, least }: { text: string; page: number; ratio: number; least: number }) => ({
      message: `\`${text}\` on page ${page} has a contrast of ${ratio.toFixed(2)} against what it stands on`,
      hint: `make the colour of the text or of its ground darker or lighter until the contrast is ${least} or more`,
    }),
    {
      means:
        'A text of the brief hardly differs from the area behind it. ' +
        'WCAG 2.2 asks for a contrast of 4.5, so that readers with weak sight can read it.',
      example: { text: 'Read with care', page: 4, ratio: 3.1, least: 4.5 },
    },
  ),
  'brief-without-language': message(
    'error',
    () => ({
      message: 'the brief does not say its language',
      hint: 'set `language` in `briefpack.yaml`, such as `en-GB`',
    }),
    {
      means:
        'The brief has no language. A screen reader would read it with the sounds of whatever language it is set to.',
      example: {},
    },
  ),
  'language-not-marked': message(
    'error',
    ({ text }: { text: string }) => ({
      message: `\`${text}\` is written in another script, and nothing says in which language it is`,
      hint: 'this is a fault of the tool, not of your pack: report it together with the template that prints the text',
    }),
    {
      means:
        'Japanese, Chinese or Korean words stand in a brief in another language without being marked as such. ' +
        'A screen reader would leave them out.',
      example: { text: '石破茂' },
    },
  ),
  'unknown-destination': message(
    'error',
    ({ destinations }: { destinations: readonly string[] }) => ({
      message: `links lead to ${destinations.map((name) => `\`${name}\``).join(', ')}, which the brief does not print`,
      hint: 'a brief with marks needs `::sources`',
    }),
    {
      means:
        'Marks or links of the brief lead to a place that it does not print, such as its list of sources. ' +
        'A click on them would do nothing.',
      example: { destinations: ['source-1', 'source-2'] },
    },
  ),
  'link-without-words': message(
    'error',
    ({ url }: { url: string }) => ({
      message: `the link to \`${url}\` has no words that a screen reader could say`,
      hint: 'give the link a text',
    }),
    {
      means: 'A link has an address and no text. Screen readers say the text of a link, and would say nothing.',
      example: { url: 'https://example.org/trade' },
    },
  ),
  'figure-without-alt': message(
    'error',
    () => ({
      message: 'a figure has no text that stands for it',
      hint: 'give the chart a title and facts, so that it can be described',
    }),
    {
      means:
        'A chart or a timeline in the brief has no alternative text, which screen readers say in its place. ' +
        'The standard for accessible PDFs (PDF/UA) asks for one.',
      example: {},
    },
  ),
  'header-cell-without-scope': message(
    'error',
    () => ({
      message: 'a header cell of a table says neither that it heads a column nor a row',
      hint: 'this is a fault of the tool, not of your pack: report it together with the template that prints the table',
    }),
    {
      means:
        'The tool has not marked a header cell of a table as the head of a column or of a row. ' +
        'Screen readers could not say which values belong to it.',
      example: {},
    },
  ),
  'note-without-id': message(
    'error',
    () => ({
      message: 'a note has no identifier of its own',
      hint: 'this is a fault of the tool, not of your pack: report it together with the template that prints the note',
    }),
    {
      means:
        'The tool has given a note of the brief no identifier, or that of another note. ' +
        'A PDF reader could not tell which mark leads to it.',
      example: {},
    },
  ),
  'heading-level-skipped': message(
    'error',
    ({ from, to }: { from: number; to: number }) => ({
      message: `a heading of level ${to} follows one of level ${from}`,
      hint: 'go down one level at a time',
    }),
    {
      means:
        'In the finished brief a heading stands more than one level below the heading before it. ' +
        'The standard for accessible PDFs (PDF/UA) does not allow such a gap in the outline.',
      example: { from: 1, to: 3 },
    },
  ),
};
