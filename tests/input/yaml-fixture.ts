import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { YamlDocument } from '../../src/input/index.ts';
import { readYaml } from '../../src/input/index.ts';

/** Reads YAML that must be right. */
export function yaml(text: string): YamlDocument {
  const { value, diagnostics } = readYaml({ file: 'test.yaml', text });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** What is wrong with a YAML text: `line:column code`. */
export function faults(text: string): readonly string[] {
  return readYaml({ file: 'test.yaml', text }).diagnostics.map(located);
}

/** `line:column-endColumn code`, without what is not known. */
export function located({ place, code }: Diagnostic): string {
  const end = place?.endColumn === undefined ? '' : `-${place.endColumn}`;
  return place === undefined ? code : `${place.line}:${place.column}${end} ${code}`;
}
