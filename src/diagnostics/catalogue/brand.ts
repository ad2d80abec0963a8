import { message } from '../message.ts';
import { joined, listed } from '../wording.ts';

/** Messages of the room `pptx` about a brand's own PowerPoint file. */
export const brandMessages = {
  'brand-missing': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `there is no file \`${file}\``,
      hint: 'name a PowerPoint file or template, with the folder in which it is',
    }),
    {
      means: 'The file that `briefpack brand` is asked about is not there.',
      example: { file: 'house-style.potx' },
    },
  ),
  'brand-wrong-kind': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `the brand \`${file}\` is not a PowerPoint file, whatever its name says`,
      hint: 'name a `.pptx` or `.potx` file that PowerPoint opens',
    }),
    {
      means:
        'The file that `brand:` names is no zip file, or is one of another program, so it has no slide masters that decks could stand on.',
      example: { file: 'brand/house-style.potx' },
    },
  ),
  'brand-strict': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `the brand \`${file}\` is saved as “Strict Open XML”`,
      hint: 'open it in PowerPoint and save it as “PowerPoint Template (*.potx)”',
    }),
    {
      means:
        'PowerPoint can save files in a stricter form of the format, which few programs read. ' +
        'Its parts cannot be mixed with those that decks are made of.',
      example: { file: 'brand/house-style.pptx' },
    },
  ),
  'brand-incomplete': message(
    'error',
    ({ file, lacks }: { file: string; lacks: string }) => ({
      message: `the brand \`${file}\` has no ${lacks}`,
      hint: 'open it in PowerPoint; if it opens, save it again under another name and use that file',
    }),
    {
      means:
        'A part is missing without which a PowerPoint file is none: the size of its slides, a slide master, its theme. ' +
        'PowerPoint would ask to repair the deck.',
      example: { file: 'brand/house-style.potx', lacks: 'slide master' },
    },
  ),
  'brand-without-title': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `no layout of the brand \`${file}\` has a title`,
      hint: 'give one a title in the slide master view of PowerPoint',
    }),
    {
      means:
        'Every slide states its finding in a title placeholder, by which it is found and read aloud. ' +
        'None of the layouts of this file has one.',
      example: { file: 'brand/house-style.potx' },
    },
  ),
  'brand-too-many-layouts': message(
    'error',
    ({ file, layouts, most }: { file: string; layouts: number; most: number }) => ({
      message: `the brand \`${file}\` has ${layouts} layouts; ${most} are the most that are read`,
      hint: 'delete in the slide master view of PowerPoint what no deck needs',
    }),
    {
      means:
        'Every layout of a brand goes into every deck. A file with so many of them was put together from others, or was made to keep ' +
        'programs busy.',
      example: { file: 'brand/house-style.potx', layouts: 10_000, most: 500 },
    },
  ),
  'brand-content-left-out': message(
    'warning',
    ({ file, what, parts }: { file: string; what: string; parts: readonly string[] }) => ({
      message: `the brand \`${file}\` holds ${what}, which no deck takes over`,
      hint: `see ${listed(parts)}; take them out of the file if nothing is missed, so that this is not told again`,
    }),
    {
      means:
        'Masters and layouts are taken over with their pictures and fonts, and nothing else: what runs, sounds, is fetched from ' +
        'elsewhere or belongs to another program is cut out, with the shape that shows it.',
      example: {
        file: 'brand/house-style.potx',
        what: 'embedded objects',
        parts: ['ppt/slideLayouts/slideLayout3.xml'],
      },
    },
  ),
  'brand-layout-unknown': message(
    'error',
    ({ file, name, known }: { file: string; name: string; known: readonly string[] }) => ({
      message: `the brand \`${file}\` has no layout \`${name}\``,
      hint: `its layouts are ${listed(known)}`,
    }),
    {
      means: 'A layout is named in `brand:` that the PowerPoint file does not have under this name.',
      example: { file: 'brand/house-style.potx', name: 'Titelseite', known: ['Titelfolie', 'Titel und Inhalt'] },
    },
  ),
  'brand-layout-without-title': message(
    'error',
    ({ file, name, role }: { file: string; name: string; role: string }) => ({
      message: `the layout \`${name}\` of the brand \`${file}\` has no title, so it cannot serve \`${role}\``,
      hint: 'name another layout, or give it a title in the slide master view of PowerPoint',
    }),
    {
      means:
        'Every slide states its finding in a title placeholder, and the layout that is named in `brand:` has none.',
      example: { file: 'brand/house-style.potx', name: 'Leer', role: 'headline' },
    },
  ),
  'brand-layout-made': message(
    'info',
    ({ file, roles, nearest }: { file: string; roles: readonly string[]; nearest: string }) => ({
      message: `the brand \`${file}\` has no layout for ${joined(roles.map((role) => `\`${role}\``))}: \`${nearest}\` stands in`,
      hint: '`briefpack brand FILE` shows what was found, and how to name other layouts in `briefpack.yaml`',
    }),
    {
      means:
        'The brand has no layout for a kind of slide, so one is made from the nearest that it has: with its ground, ornaments, title and ' +
        'footers, and places of its own in the area of its content.',
      example: { file: 'brand/house-style.potx', roles: ['tiles', 'headline'], nearest: 'Nur Titel' },
    },
  ),
  'brand-font-estimated': message(
    'info',
    ({ file, font, measuredWith }: { file: string; font: string; measuredWith: string }) => ({
      message: `the widths of \`${font}\`, a font of the brand \`${file}\`, are estimated from those of \`${measuredWith}\``,
      hint: 'look at full titles and tables once in PowerPoint: a line may break elsewhere',
    }),
    {
      means:
        'Text is fitted with the widths of its font. Those of this one are not at hand; the nearest that are, made a tenth wider, stand ' +
        'for them.',
      example: { file: 'brand/house-style.potx', font: 'Segoe UI', measuredWith: 'Carlito' },
    },
  ),
};
