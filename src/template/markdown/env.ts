import type { Env } from 'markdown-it';
import type { MarkdownSource } from './markdown-source.ts';

/** What the block rules know of the text that they parse. */
export interface MarkdownEnv extends Env {
  readonly source: Pick<MarkdownSource, 'placeAt' | 'report'>;
}

/** The environment as markdown-it hands it to a rule. */
export function toEnv(env: Env): MarkdownEnv {
  return env as MarkdownEnv;
}
