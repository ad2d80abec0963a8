import { aside } from './aside.ts';
import { callout } from './callout.ts';
import { caveats } from './caveats.ts';
import { changes } from './changes.ts';
import { chart } from './chart.ts';
import { closing } from './closing.ts';
import { columns } from './columns.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import type { DescribedDirective } from './directive.ts';
import { findings } from './findings.ts';
import { kpis } from './kpis.ts';
import { notes } from './notes.ts';
import { pagebreak } from './pagebreak.ts';
import { section } from './section.ts';
import { sources } from './sources.ts';
import { standfirst } from './standfirst.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** Every directive that a template may use, by name. */
export const directives: ReadonlyMap<string, DescribedDirective> = new Map(
  Object.entries({
    aside,
    callout,
    caveats,
    changes,
    chart,
    closing,
    columns,
    contents,
    cover,
    findings,
    kpis,
    notes,
    pagebreak,
    section,
    sources,
    standfirst,
    table,
    timeline,
  }),
);
