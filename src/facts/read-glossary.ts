import type { Checked } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import { checkSchema, readYaml } from '../input/index.ts';
import type { Glossary } from './dataset.ts';
import { glossarySchema } from './schema.ts';

/** Reads `data/glossary.yaml`; without it there are no names. */
export function readGlossary(text: SourceText | undefined): Checked<Glossary> {
  if (text === undefined) return { value: new Map(), diagnostics: [] };
  const yaml = readYaml(text);
  if (yaml.value === undefined) return { value: new Map(), diagnostics: yaml.diagnostics };
  const checked = checkSchema(yaml.value, glossarySchema);
  return {
    value: new Map(Object.entries(checked.value?.names ?? {})),
    diagnostics: [...yaml.diagnostics, ...checked.diagnostics],
  };
}
