import { chartSchema } from '../../chart/index.ts';
import {
  caveatsFileSchema,
  checksFileSchema,
  factsFileSchema,
  glossarySchema,
  sourcesFileSchema,
} from '../../facts/index.ts';
import type { z } from '../../input/index.ts';
import { themeSchema } from '../../theme/index.ts';
import { configSchema } from '../config.ts';

/** A kind of YAML file that a pack has. */
export interface FileKind {
  /** Of its schema: `facts.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** Where files of this kind stand in a pack. */
  readonly files: string;
  /** Whether a path in a pack is one of them. */
  readonly pattern: RegExp;
  /** What reads them. */
  readonly schema: z.ZodType;
}

/** Every kind of YAML file that a pack has, each with the schema that reads it. */
export const fileKinds: readonly FileKind[] = [
  {
    name: 'briefpack',
    title: 'A pack of Briefpack',
    files: 'briefpack.yaml',
    pattern: /^briefpack\.yaml$/,
    schema: configSchema,
  },
  {
    name: 'facts',
    title: 'Facts of a pack',
    files: 'data/facts/*.yaml',
    pattern: /^data\/facts\/[^/]+\.ya?ml$/,
    schema: factsFileSchema,
  },
  {
    name: 'sources',
    title: 'Sources of a pack',
    files: 'data/sources.yaml',
    pattern: /^data\/sources\.yaml$/,
    schema: sourcesFileSchema,
  },
  {
    name: 'caveats',
    title: 'Caveats of a pack',
    files: 'data/caveats.yaml',
    pattern: /^data\/caveats\.yaml$/,
    schema: caveatsFileSchema,
  },
  {
    name: 'checks',
    title: 'Assertions over the facts of a pack',
    files: 'data/checks.yaml',
    pattern: /^data\/checks\.yaml$/,
    schema: checksFileSchema,
  },
  {
    name: 'glossary',
    title: 'Names of a pack that hold figures',
    files: 'data/glossary.yaml',
    pattern: /^data\/glossary\.yaml$/,
    schema: glossarySchema,
  },
  {
    name: 'chart',
    title: 'A chart of a pack',
    files: 'templates/<section>/charts/*.yaml',
    pattern: /^templates\/[^/]+\/charts\/[^/]+\.yaml$/,
    schema: chartSchema,
  },
  {
    name: 'theme',
    title: 'A theme, or what of one is different',
    files: 'templates/theme/*.yaml',
    pattern: /^templates\/theme\/[^/]+\.yaml$/,
    schema: themeSchema,
  },
];
