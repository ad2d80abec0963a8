import { message } from '../message.ts';

/** Messages of the room `text`. */
export const textMessages = {
  'glyph-missing': message(
    'error',
    (args: { family: string; characters: readonly string[]; codePoints: readonly string[] }) => ({
      message: `the font \`${args.family}\` has no glyph for ${args.characters
        .map((character, index) => `\`${character}\` (U+${args.codePoints[index]})`)
        .join(', ')}`,
      hint: 'replace the character, or name a font in the theme that has it',
    }),
    {
      means:
        'The font of this text has no shape for one of its characters, and the fallback of the theme has none either. ' +
        'An empty box would be printed.',
      example: { family: 'Source Serif 4', characters: ['✓'], codePoints: ['2713'] },
    },
  ),
  'font-not-installed': message(
    'error',
    (args: { package: string; characters: string }) => ({
      message: `\`${args.characters}\` needs the font package \`${args.package}\`, which is not installed`,
      hint: `run \`npm install ${args.package}\``,
    }),
    {
      means:
        'The text holds Japanese characters, and the optional package with the font for them is not installed. ' +
        'Empty boxes would be printed.',
      example: { package: '@expo-google-fonts/noto-sans-jp', characters: '日米' },
    },
  ),
};
