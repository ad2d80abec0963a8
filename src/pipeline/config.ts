import type { Checked } from '../diagnostics/index.ts';
import type { SourceText, YamlDocument } from '../input/index.ts';
import {
  checkSchema,
  choice,
  date,
  fields,
  list,
  named,
  packPath,
  readYaml,
  refuse,
  words,
  z,
} from '../input/index.ts';
import type { BrandRole } from '../theme/index.ts';
import { brandRoles, paperNames, rootTheme, themeName } from '../theme/index.ts';

/** Kinds of outputs: PDFs, PowerPoint files, PNGs of the charts. */
export const outputKinds = ['brief', 'deck', 'charts'] as const;
export type OutputKind = (typeof outputKinds)[number];

/** Language, script and region of BCP 47 (RFC 5646); the rarer subtags are left out. */
const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** Characters that a line of a page has room for at the size of a marking. */
const longestMarking = 60;

/** A brand is its file alone, or with layouts that are named. */
const brandSchema = z
  .union([
    fields({
      file: packPath().describe('The `.pptx` or `.potx` file.'),
      layouts: fields(
        Object.fromEntries(brandRoles.map((role) => [role, brandLayout(role)])) as Record<
          BrandRole,
          ReturnType<typeof brandLayout>
        >,
      )
        .describe('Layouts by what they are for, where they are not found by their placeholders.')
        .exactOptional(),
    }),
    packPath(),
  ])
  .describe('A PowerPoint template that gives the decks their look: its path, or `file:` and `layouts:`.');

function brandLayout(role: BrandRole) {
  return words().describe(`Name of the layout for \`${role}\`.`).exactOptional();
}

/** What `briefpack.yaml` may say. */
export const configSchema = fields({
  title: words().describe('Title of the pack, on covers and in the files’ metadata.'),
  subtitle: words().describe('Second line of the title.').default(''),
  publisher: words().describe('Who issues the pack.').default(''),
  edition: date().describe('Date of this edition, as in `2025-02-08`.'),
  status: choice(['draft', 'final'])
    .describe('`draft` or `final`; a draft says so on every page and slide.')
    .default('draft'),
  language: z
    .string()
    .superRefine((tag, context) => {
      if (!languageTag.test(tag)) refuse(context, 'language-tag', { tag });
    })
    .describe('Language of the documents as a BCP 47 tag.')
    .default('en-GB'),
  marking: words()
    .superRefine((marking, context) => {
      if (marking.length > longestMarking) refuse(context, 'marking-too-long', { most: longestMarking });
    })
    .describe(
      'How the documents are to be handled, on each page and slide: `TLP:AMBER`, or your own words. Default: none.',
    )
    .exactOptional(),
  page: choice(paperNames)
    .describe('Size of the pages of briefs: `A4` or `Letter`. Default: that of the theme.')
    .exactOptional(),
  sections: named(
    fields({
      title: words().describe('Title of the section, above its headlines.'),
    }).describe('A section; its templates stand in `templates/` under its id.'),
  ).describe('Sections in the order of the documents.'),
  theme: themeName()
    .describe(
      'A theme by its name, `default`, `gazette` or `institute`, or the path of a theme file of the pack: `./theme.yaml`.',
    )
    .default(rootTheme),
  brand: brandSchema.exactOptional(),
  logo: fields({
    file: packPath().describe('The image: a PNG, JPEG or SVG in `images/`.'),
    alt: words().describe('What stands for it where it cannot be seen.'),
  })
    .describe('An image at the foot of the covers of briefs.')
    .exactOptional(),
  previous: packPath().describe('The manifest of the previous edition.').exactOptional(),
  outputs: list(choice(outputKinds), { min: 1 })
    .describe('What to make: `brief`, `deck`, `charts`.')
    .default([...outputKinds]),
});

/** A pack as `briefpack.yaml` describes it, defaults filled in. */
export type PackConfig = z.output<typeof configSchema>;

/** The name of the file that makes a folder a pack. */
export const configFile = 'briefpack.yaml';

/** A checked configuration and the document it comes from, for the places of later diagnostics. */
export interface ReadConfig {
  readonly config: PackConfig;
  readonly document: YamlDocument;
}

/** Reads and checks `briefpack.yaml`; a value is given only where there was no error. */
export function readConfig(source: SourceText): Checked<ReadConfig | undefined> {
  const yaml = readYaml(source);
  if (yaml.value === undefined) return { value: undefined, diagnostics: yaml.diagnostics };
  const checked = checkSchema(yaml.value, configSchema);
  const diagnostics = [...yaml.diagnostics, ...checked.diagnostics];
  if (checked.value === undefined) return { value: undefined, diagnostics };
  return { value: { config: checked.value, document: yaml.value }, diagnostics };
}

/**
 * What stands in for a configuration that could not be read, so that the rest of the pack is checked all the same.
 * Nothing is ever written with it.
 *
 * @param sections ids of the sections, as far as the pack's folders tell
 */
export function standInConfig(sections: readonly string[]): PackConfig {
  return {
    title: 'Untitled',
    subtitle: '',
    publisher: '',
    edition: '1970-01-01',
    status: 'draft',
    language: 'en-GB',
    sections: Object.fromEntries(sections.map((id) => [id, { title: id }])),
    theme: rootTheme,
    outputs: [...outputKinds],
  };
}
