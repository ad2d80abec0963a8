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
  ),
  'font-not-installed': message('error', (args: { package: string; characters: string }) => ({
    message: `\`${args.characters}\` needs the font package \`${args.package}\`, which is not installed`,
    hint: `run \`npm install ${args.package}\``,
  })),
};
