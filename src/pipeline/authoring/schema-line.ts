/** The first line of a YAML file, which leads an editor to the JSON Schema of it. */
const line = /^# yaml-language-server: \$schema=.*\n/;

/**
 * The line that leads an editor from a file of a pack to the schema of its kind, in the package that the pack has installed.
 *
 * @param kind name of the schema: `theme`
 * @param path of the file, from the folder of the pack
 */
export function schemaLine(kind: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return `# yaml-language-server: $schema=${up}node_modules/briefpack/docs/schemas/${kind}.schema.json\n`;
}

/** A file of the tool as it stands in a pack: its schema is where the pack has it. */
export function withSchemaLine(text: string, kind: string, path: string): string {
  return schemaLine(kind, path) + text.replace(line, '');
}
