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
import { examples } from './examples.ts';

/** A kind of YAML file that a pack has. */
export interface FileKind {
  /** Of its schema: `facts.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** Where files of this kind stand in a pack. */
  readonly files: string;
  /** Whether a path in a pack is one of them. */
  readonly pattern: RegExp;
  /** What is in them, in a sentence. */
  readonly says: string;
  /** A file of this kind in a pack made from the starter `minimal`. */
  readonly example: { readonly file: string; readonly text: string };
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
    says: 'What the pack is, and what is made of it.',
    example: { file: 'briefpack.yaml', text: examples.briefpack },
    schema: configSchema,
  },
  {
    name: 'facts',
    title: 'Facts of a pack',
    files: 'data/facts/*.yaml',
    pattern: /^data\/facts\/[^/]+\.ya?ml$/,
    says: 'Facts, and what is computed from them. Facts of a table: [data.md](../data.md).',
    example: { file: 'data/facts/trade.yaml', text: examples.facts },
    schema: factsFileSchema,
  },
  {
    name: 'sources',
    title: 'Sources of a pack',
    files: 'data/sources.yaml',
    pattern: /^data\/sources\.yaml$/,
    says: 'The documents that facts are taken from.',
    example: { file: 'data/sources.yaml', text: examples.sources },
    schema: sourcesFileSchema,
  },
  {
    name: 'caveats',
    title: 'Caveats of a pack',
    files: 'data/caveats.yaml',
    pattern: /^data\/caveats\.yaml$/,
    says: 'What a careful reader must be told of facts.',
    example: { file: 'data/caveats.yaml', text: examples.caveats },
    schema: caveatsFileSchema,
  },
  {
    name: 'checks',
    title: 'Assertions over the facts of a pack',
    files: 'data/checks.yaml',
    pattern: /^data\/checks\.yaml$/,
    says: 'What must be true of the facts, so that the words around them hold.',
    example: { file: 'data/checks.yaml', text: examples.checks },
    schema: checksFileSchema,
  },
  {
    name: 'glossary',
    title: 'Names of a pack that hold figures',
    files: 'data/glossary.yaml',
    pattern: /^data\/glossary\.yaml$/,
    says: 'Names that hold a figure and are none.',
    example: { file: 'data/glossary.yaml', text: examples.glossary },
    schema: glossarySchema,
  },
  {
    name: 'chart',
    title: 'A chart of a pack',
    files: 'templates/<section>/charts/*.yaml',
    pattern: /^templates\/[^/]+\/charts\/[^/]+\.yaml$/,
    says: 'What a chart shows and says; what each mark draws: [charts.md](../charts.md).',
    example: { file: 'templates/budget/charts/named-uses.yaml', text: examples.chart },
    schema: chartSchema,
  },
  {
    name: 'theme',
    title: 'A theme, or what of one is different',
    files: 'templates/theme/*.yaml',
    pattern: /^templates\/theme\/[^/]+\.yaml$/,
    says: 'The look. A theme says only what differs from the one that it extends: [themes.md](../themes.md).',
    example: { file: 'templates/theme/default.yaml', text: examples.theme },
    schema: themeSchema,
  },
];
