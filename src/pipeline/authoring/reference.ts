import { units } from '../../facts/index.ts';
import { type FileKind, fileKinds } from './file-kinds.ts';
import { toFileSchema } from './file-schema.ts';
import { formatFields } from './format-fields.ts';
import { formatTemplateReference } from './format-template-reference.ts';

/** A page of the reference. */
export interface ReferencePage {
  /** Below `docs/reference/`. */
  readonly file: string;
  readonly text: string;
}

const note =
  '<!-- Made from the definitions that read packs (src/pipeline/authoring/); UPDATE_DOCS=1 writes it anew, see ARCHITECTURE.md. -->';

/** The pages of the reference: every field, helper, directive and token, as the tool defines them. */
export function referencePages(): readonly ReferencePage[] {
  return [
    page('configuration.md', 'Configuration', kinds('briefpack')),
    page('data.md', 'Data files', [...kinds('facts', 'sources', 'caveats', 'checks', 'glossary'), unitTable()]),
    page('charts.md', 'Chart files', kinds('chart')),
    page('theme.md', 'Theme tokens', kinds('theme')),
    page('templates.md', 'Templates', [formatTemplateReference()]),
  ];
}

function page(file: string, title: string, parts: readonly string[]): ReferencePage {
  return { file, text: `${[`# ${title}`, note, ...parts].join('\n\n')}\n` };
}

function kinds(...names: readonly string[]): readonly string[] {
  return fileKinds.filter(({ name }) => names.includes(name)).map(formatKind);
}

/** A kind of file: where it stands, an example, and its fields. */
function formatKind(kind: FileKind): string {
  const { files, says, example } = kind;
  const shown = `\`\`\`yaml\n# ${example.file}\n${example.text}\`\`\``;
  return [`## \`${files}\``, says, shown, formatFields(toFileSchema(kind))].join('\n\n');
}

function unitTable(): string {
  const rows = [...units].map(([name, { plural, symbol, per, additive }]) => {
    const words = per === undefined ? plural : `${plural} ${per.words}`;
    return `| \`${name}\` | ${words} | \`${symbol}\` | ${additive ? 'yes' : 'no'} |`;
  });
  return ['## Units', ['| unit | | sign | adds up |', '|---|---|---|---|', ...rows].join('\n')].join('\n\n');
}
