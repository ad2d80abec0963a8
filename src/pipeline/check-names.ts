import type { Diagnostic } from '../diagnostics/index.ts';
import { untracedFigures } from '../facts/index.ts';
import type { ReadConfig } from './config.ts';
import type { Pack } from './read-pack.ts';

/** Finds figures in what `briefpack.yaml` says on covers and in metadata: title, subtitle, publisher, marking and titles of sections. */
export function checkNames({ config, document }: ReadConfig, pack: Pack): readonly Diagnostic[] {
  const sections = Object.entries(config.sections).map(
    ([id, { title }]) => [title, ['sections', id, 'title']] as const,
  );
  const words = [
    [config.title, ['title']],
    [config.subtitle, ['subtitle']],
    [config.publisher, ['publisher']],
    [config.marking ?? '', ['marking']],
    ...sections,
  ] as const;
  return words.flatMap(([text, path]) =>
    untracedFigures({ text, placeAt: () => document.place(path), where: 'data' }, pack),
  );
}
