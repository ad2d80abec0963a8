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
  'font-file-refused': message(
    'error',
    (args: { file: string; reason: string }) => ({
      message: `the font \`${args.file}\` is not used: ${args.reason}`,
      hint: 'take the file from where it is published again: a whole TrueType (`.ttf`) or OpenType (`.otf`) file of one weight',
    }),
    {
      means:
        'A font file that the theme names is damaged, of another kind, or says of itself what is not true. ' +
        'Such a file could stop the build or print other shapes than those of its letters, so it is checked before it is used.',
      example: { file: 'fonts/House-Regular.ttf', reason: 'its table `glyf` is damaged: its checksum is wrong' },
    },
  ),
  'font-package-lacks': message(
    'error',
    (args: { package: string; file: string }) => ({
      message: `the package \`${args.package}\` with the font \`${args.file}\` is not installed, or has no such file`,
      hint: `run \`npm install ${args.package}\`, and look up the path of the file in it; or put the file into the pack and leave \`package:\` out`,
    }),
    {
      means: 'A face of the theme names a font file in an npm package, and it is not there.',
      example: { package: '@expo-google-fonts/inter', file: '400Regular/Inter_400Regular.ttf' },
    },
  ),
  'font-not-embeddable': message(
    'error',
    (args: { file: string; reason: string }) => ({
      message: `the font \`${args.file}\` ${args.reason}`,
      hint: 'ask who publishes it for a licence and a file that allow embedding of a part, or take another font',
    }),
    {
      means:
        'The font says (in `OS/2.fsType`) that a document may not carry the letters that it prints. ' +
        'Briefs carry exactly those, or they could not be read elsewhere.',
      example: { file: 'fonts/House-Regular.ttf', reason: 'may not be embedded in documents' },
    },
  ),
};
