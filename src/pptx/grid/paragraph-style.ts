import type { ColorRole, Theme } from '../../theme/index.ts';

/** How one level of a placeholder's text is set. Sizes, spaces and indents are points, `line` is per cent of single spacing. */
export interface ParagraphStyle {
  readonly size: number;
  readonly color: ColorRole;
  /** `#RRGGBB` in place of the role, where a brand's file has the colour of its text in no style. */
  readonly fixedColor?: string;
  readonly bold: boolean;
  /** `major` is the heading font of the theme. */
  readonly font: 'major' | 'minor';
  readonly line: number;
  readonly before: number;
  readonly capitals: boolean;
  readonly tracking: number;
  readonly align: 'left' | 'right' | 'center';
  readonly bullet?: string;
  /** Left margin of the text; a bullet or number hangs to its left by `hanging`. */
  readonly margin: number;
  readonly hanging: number;
}

const plain: ParagraphStyle = {
  size: 14,
  color: 'ink',
  bold: false,
  font: 'minor',
  line: 100,
  before: 0,
  capitals: false,
  tracking: 0,
  align: 'left',
  margin: 0,
  hanging: 0,
};

function style(more: Partial<ParagraphStyle>): ParagraphStyle {
  return { ...plain, ...more };
}

/** Smallest size of second-level text. */
const smallestSecond = 14;

function bulleted(size: number, before: number): readonly ParagraphStyle[] {
  const second = Math.max(smallestSecond, size - 2);
  return [
    style({ size, before, bullet: '•', margin: 18, hanging: 18 }),
    style({ size: second, before: 4, color: 'grey', bullet: '–', margin: 36, hanging: 15.75 }),
  ];
}

/** Text styles of the deck's placeholders, by what they are for; one entry a level. */
export function deckStyles(theme: Theme) {
  const { sizes, boldTitles } = theme.deck;
  const { cover } = theme;
  const label = { size: sizes.label, bold: true, capitals: true, tracking: 0.9 } as const;
  const second = style({ size: sizes.bulletsSecond, before: 4, color: 'grey' });
  return {
    title: [style({ size: sizes.title, bold: boldTitles, color: 'navy', font: 'major', line: 95 })],
    coverTitle: [style({ size: sizes.coverTitle, color: cover.ink, font: 'major', line: 96 })],
    closingTitle: [style({ size: sizes.closingTitle, color: cover.ink, font: 'major', line: 98 })],
    sectionTitle: [style({ size: sizes.sectionTitle, bold: boldTitles, color: 'navy', font: 'major', line: 95 })],
    sectionNumber: [style({ size: sizes.sectionNumber, color: cover.ink, font: 'major', line: 80 })],
    kicker: [style({ ...label, size: sizes.kicker, color: 'accent' })],
    caps: [style({ ...label, color: 'grey' })],
    side: [style({ ...label, color: 'accent' })],
    paleKicker: [
      style({ ...label, size: 14, tracking: 1, color: cover.ink }),
      style({ ...label, size: 14, tracking: 1, color: cover.muted, bold: false }),
    ],
    standfirst: [style({ size: sizes.standfirst, color: 'grey', line: 108, before: 6 })],
    paleStandfirst: [style({ size: sizes.standfirst, color: cover.muted, line: 112, before: 6 })],
    imprint: [style({ size: 14, color: cover.muted, before: 3 })],
    figureTitle: [style({ size: sizes.figureTitle, bold: true, color: 'navy' })],
    content: bulleted(18, 9),
    bullets: bulleted(sizes.bullets, 12),
    commentary: [style({ size: sizes.commentary, before: 12, line: 104 }), second],
    commentarySmall: [style({ size: sizes.commentarySmall, before: 9, line: 104 }), second],
    kpiValue: [style({ size: sizes.kpiValue, color: 'navy', font: 'major', line: 90 })],
    kpiNote: [style({ size: sizes.kpiNote, color: 'grey' })],
    quote: [style({ size: 28, color: 'navy', font: 'major', line: 108, before: 12 })],
    sources: [style({ size: sizes.sources, before: 5, margin: 21.6, hanging: 21.6 })],
    sourceLine: [style({ size: sizes.sourceLine, color: 'grey', before: 1 })],
    footer: [style({ size: sizes.footer, color: 'grey' })],
    date: [style({ size: sizes.footer, color: 'grey', align: 'right' })],
    slideNumber: [style({ size: sizes.footer, color: 'navy', bold: true, align: 'right' })],
  } satisfies Record<string, readonly ParagraphStyle[]>;
}

export type DeckStyleName = keyof ReturnType<typeof deckStyles>;
