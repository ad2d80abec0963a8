import type { Cover } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import type { Piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { plainRun, strongRun } from './inline.ts';
import { setBlock } from './set-text.ts';

/** State of affairs, hash of the data and number of facts, at the foot of the cover. */
export function coverFoot(node: Cover, setting: Setting): Piece {
  const { composition, parent, full } = setting;
  const { theme, document, dataset } = composition.context;
  const { edition } = document;
  const dark = composition.light;
  const inline = {
    style: theme.styles.figureSubtitle,
    theme,
    ...(dark ? { color: theme.colors[theme.cover.muted] } : {}),
  };
  const entries = [
    ['As of', formatDate(edition.asOf)],
    ['Edition', formatDate(edition.date)],
    ['Data', document.datasetHash],
    ['Facts', String(dataset.facts.size)],
  ] as const;
  const content = entries
    .filter(([name]) => name !== 'Edition' || edition.date !== edition.asOf)
    .flatMap(([name, value], index) => [
      plainRun(`${index === 0 ? '' : '\u00a0\u00a0\u00a0 '}${name} `, inline),
      strongRun(value.replaceAll(' ', '\u00a0'), { ...inline, color: theme.colors[dark ? theme.cover.ink : 'ink'] }),
    ]);
  const element = composition.structure.add(parent, 'P');
  return setBlock({ composition, content, style: 'figureSubtitle', ...full, element, place: node.place });
}
