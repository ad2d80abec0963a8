import type {
  ColorRole,
  DeckRuleName,
  DeckSizeName,
  DeckSlot,
  RuleName,
  SpacingTokens,
  TextStyleName,
} from './theme.ts';

/** What each colour is for. */
export const colorWords: Readonly<Record<ColorRole, string>> = {
  ink: 'Text.',
  navy: 'Headlines, rules, the emphasised bar, dark grounds.',
  accent: 'Marks, kickers, figure numbers, the bar of callouts; never a data series.',
  accentOnDark: 'The accent on dark grounds.',
  grey: 'Secondary text, units, source lines.',
  rule: 'Lines between rows and under the running head.',
  hairline: 'The thinnest lines.',
  tint: 'Ground of callouts and of promised bars.',
  blue: 'First series, heads of groups in tables, outlines.',
  steel: 'Context series: fills only, never text.',
  teal: 'A further series.',
  ochre: 'A further series.',
  pale: 'Secondary text on dark grounds.',
  ring: 'Outermost part of ornaments, before it fades into the ground.',
  white: 'Paper, and text on dark grounds.',
  link: 'Links.',
  linkFollowed: 'Links in decks that were followed.',
};

/** Where each way to set text is used. */
export const textStyleWords: Readonly<Record<TextStyleName, string>> = {
  coverTitle: 'Title on covers.',
  coverStandfirst: 'Standfirst on covers.',
  coverLabel: 'Kicker and labels on covers.',
  kicker: 'The line over a headline.',
  headline: 'Headlines of sections.',
  standfirst: 'The paragraph between a headline and the text.',
  heading: 'Headings in a section.',
  subheading: 'Headings below those.',
  body: 'Running text.',
  quote: 'Quotations.',
  figureTitle: 'Titles of charts and tables.',
  figureSubtitle: 'The line under these titles.',
  sourceLine: 'Notes and sources under charts and tables.',
  kpiLabel: 'Label of a tile.',
  kpiValue: 'Figure of a tile.',
  kpiUnit: 'Words and units beside the figure of a tile.',
  kpiNote: 'Note of a tile.',
  findingFigure: 'Figure of a finding.',
  findingText: 'Sentence of a finding.',
  label: 'Small labels, such as those of side notes.',
  sideNote: 'Text of side notes.',
  calloutTitle: 'Title of a callout.',
  calloutText: 'Text of a callout.',
  tableHead: 'Head of a table.',
  tableCell: 'Cells of a table.',
  tableGroup: 'Rows of a table that head a group.',
  footnote: 'Footnotes.',
  sources: 'Lists of sources, computations and caveats.',
  contentsEntry: 'Entries of the contents.',
  contentsPage: 'Their page numbers.',
  runningHead: 'Title of the pack at the top of pages.',
  runningSection: 'Title of the section beside it.',
  footer: 'The foot of pages.',
  folio: 'The number of the page in it.',
  marking: 'The handling marking; 12 points, as FIRST asks of TLP labels.',
  chartLabel: 'Names of categories and series in charts.',
  chartValue: 'Figures in charts.',
  chartSecondary: 'What stands behind these figures.',
};

/** What each white space of the brief stands before. */
export const spacingWords: Readonly<Record<keyof SpacingTokens, string>> = {
  paragraph: 'Before a paragraph.',
  section: 'Before the headline of a section.',
  heading: 'Before a heading.',
  kpis: 'Before tiles.',
  figure: 'Before a chart.',
  table: 'Before a table.',
  callout: 'Before a callout.',
  list: 'Before an item of a list.',
  tableRow: 'Above and below the words of a row, together.',
};

/** What each line of the brief stands at. */
export const ruleWords: Readonly<Record<RuleName, string>> = {
  tile: 'Over a tile.',
  figure: 'Over a chart or table.',
  side: 'Over a side note.',
  tableHead: 'Under the head of a table.',
  tableRow: 'Between the rows of a table.',
  tableTotal: 'Over a total.',
  entry: 'Between entries of contents and findings.',
  quote: 'Beside a quotation.',
  runningHead: 'Under the running head.',
  footnote: 'Over footnotes.',
};

/** What each line of the deck stands over. */
export const deckRuleWords: Readonly<Record<DeckRuleName, string>> = {
  tile: 'Over a tile.',
  figure: 'Over a chart or table.',
  side: 'Over a side note.',
  footer: 'Over the foot of slides.',
};

/** What each slot of the Office theme is. */
export const deckSlotWords: Readonly<Record<DeckSlot, string>> = {
  dk1: 'Text.',
  lt1: 'Ground of slides.',
  dk2: 'Second dark colour: headlines and dark grounds.',
  lt2: 'Second light colour: panels.',
  accent1: 'First colour of charts.',
  accent2: 'Second accent.',
  accent3: 'Third accent.',
  accent4: 'Fourth accent.',
  accent5: 'Fifth accent.',
  accent6: 'Sixth accent.',
  hlink: 'Links.',
  folHlink: 'Links that were followed.',
};

/** What each size of the deck sets. */
export const deckSizeWords: Readonly<Record<DeckSizeName, string>> = {
  coverTitle: 'Title of the deck.',
  closingTitle: 'Title of the closing slide.',
  sectionTitle: 'Title of a section slide.',
  sectionNumber: 'Number of a section slide.',
  title: 'Titles of slides.',
  kpiValue: 'Figure of a tile.',
  kpiUnit: 'Words and units beside it.',
  findingFigure: 'Figure of a finding.',
  findingText: 'Sentence of a finding.',
  timelineFigure: 'Figure on a timeline.',
  timelineUnit: 'Words and units beside it.',
  bullets: 'Bullets.',
  bulletsSecond: 'Bullets of the second level.',
  standfirst: 'Standfirst of covers and section slides.',
  commentary: 'Text beside charts and tables.',
  commentarySmall: 'The same where there is much of it.',
  table: 'Tables.',
  figureTitle: 'Titles of charts and tables.',
  chartLabel: 'Labels of charts.',
  kpiNote: 'Note of a tile.',
  kicker: 'The line over a title.',
  label: 'Small labels.',
  sources: 'The slide of sources.',
  sourceLine: 'Sources at the foot of a slide.',
  footer: 'The foot of slides.',
};
