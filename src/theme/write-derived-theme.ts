import type { DerivedColors } from './derive-colors.ts';
import { formatTokens } from './format-tokens.ts';
import { colorRoles } from './theme.ts';

/** A font of a brand, and the faces that measure its text. */
export interface DerivedFont {
  readonly family: string;
  readonly face: string;
  readonly strong: string;
  /** How much wider the font is, or may be, than they. */
  readonly factor: number;
}

/** What a theme file is made from. */
export interface DerivedTheme extends DerivedColors {
  readonly name: string;
  /** Name of the file that the colours were taken from. */
  readonly source: string;
  readonly major: DerivedFont;
  readonly minor: DerivedFont;
}

/** A theme file with the colours and fonts of a brand, and what was changed in comments. */
export function writeDerivedTheme(theme: DerivedTheme): string {
  const { colors, adjusted, series, leftOut, major, minor } = theme;
  const notes = [
    `# Colours and fonts of ${theme.source}. Says only what differs from the default theme.`,
    ...adjusted.map(
      ({ role, slot, from, to }) => `# ${role}: ${slot} is ${from}; too faint to read, so darkened to ${to}`,
    ),
    ...leftOut.map((role) => `# ${role} looks like another colour to some readers, so it is no colour of series`),
  ];
  const used = Object.fromEntries(colorRoles.map((role) => [role, colors[role]]));
  const metrics = ({ face, strong, factor }: DerivedFont) => `{ face: ${face}, strong: ${strong}, factor: ${factor} }`;
  return [
    ...notes,
    `name: ${theme.name}`,
    'extends: default',
    '',
    formatTokens('colors', used),
    'deck:',
    `  majorFont: ${JSON.stringify(major.family)}`,
    `  minorFont: ${JSON.stringify(minor.family)}`,
    `  majorMetrics: ${metrics(major)}`,
    `  minorMetrics: ${metrics(minor)}`,
    '',
    formatTokens('chart', { series }),
  ].join('\n');
}
