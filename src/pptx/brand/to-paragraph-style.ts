import type { ColorRole } from '../../theme/index.ts';
import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { BrandLevel } from './brand-layout.ts';

/** Smallest size of a level that is made smaller, points. */
const least = 12;

/** Levels of a brand as styles that text is measured with: as the brand sets them, but the first no larger than `most` points. */
export function toParagraphStyles(levels: readonly BrandLevel[], most: number): readonly ParagraphStyle[] {
  const scale = Math.min(1, most / (levels[0]?.size ?? most));
  return levels.map(({ bullet, color, sampled, ...level }) => ({
    ...level,
    size: Math.max(Math.min(least, level.size), Math.round(level.size * scale)),
    before: level.before * scale,
    // what keeps the brand's look is not coloured here
    color: 'ink',
    hanging: Math.max(0, level.hanging),
    ...(bullet ? { bullet: '•' } : {}),
    ...(sampled && color !== undefined ? { fixedColor: color } : {}),
  }));
}

/** Roles for the dark grounds of the generated layouts on a ground that is not known to be dark. */
const onAnyGround: Readonly<Partial<Record<ColorRole, ColorRole>>> = { white: 'ink', pale: 'grey' };

/** Styles of a generated layout for a brand's ground. */
export function onBrandGround(levels: readonly ParagraphStyle[]): readonly ParagraphStyle[] {
  return levels.map((level) => ({ ...level, color: onAnyGround[level.color] ?? level.color }));
}
