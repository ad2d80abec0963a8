import { expect, test } from 'vitest';
import type { Place } from '../../src/diagnostics/index.ts';
import { toMarked } from '../../src/document/index.ts';
import { dataset } from './dataset.ts';
import { at, render } from './render.ts';

const brief = `{{! A brief with every block that it may hold. }}
:::cover{kicker="{{edition "title"}}" title="Sums & dates" standfirst="As of {{edition "asOf"}}"}
::contents
:::

:::section{#economic title="Economic"}
# Japan holds {{fact "fdi-stock"}}, with *no* date

:::standfirst
"Large" sums -- {{fact "trade-deficit"}} among them.
:::

:::kpis
- {{fact "fdi-stock" form="indicator"}}
  {{fact "fdi-stock" form="short"}}
  a note
:::

{{> economic/loop}}

:::table{#sums title="Sums" unit="US$ billion" note="See [sources](#sources)."}
| Item | Value |
|---|--:|
| **Stocks** | |
| ↳ Direct investment | {{fact "fdi-stock" form="number"}} |
| **Total** | {{fact "trade-deficit" form="number"}} |
| ~ Not itemised | |
:::

:::aside{title="Read with care"}
{{caveat "areas-beside-pledge"}}{{cite "fdi-stock"}}
:::

::chart{#investment-areas}
:::

::caveats
::pagebreak
::sources
`;

const deck = `# Section slide

:::notes
Say {{fact "meeting"}} at {{fact "meeting" form="time"}}.
:::

## Slide of {{fact "defence-2028"}}

:::columns
- one
- two
  1. three
---
> quote
:::

:::timeline{from=2025 to=2030 title="When"}
- {{fact "defence-2028"}}
  {{fact "defence-2028" form="short"}}
  defence
- -
  {{fact "fdi-stock" form="short"}}
  no year stated
:::

:::findings
- {{fact "trade-deficit" form="short"}}
  is the deficit,
  {{#if section}}here{{else}}there{{/if}}.
:::

:::closing
# Ask for dates

:::callout{title="Next"}
Talks go on.
:::
:::
`;

const partials = { 'economic/loop': '{{#each section.facts}}\n- {{fact this}}, as said\n{{/each}}\n' };

test.each([
  ['brief', brief],
  ['deck', deck],
])('a rich %s becomes the document of its golden file, marked', async (name, text) => {
  const data = dataset();
  const { root, told } = render(text, { partials, data, section: { id: 'economic', title: 'Economic' } });
  expect(told).toEqual([]);
  const written = JSON.stringify(toMarked(root, data), shortPlaces, 1);
  await expect(`${written}\n`).toMatchFileSnapshot(`golden/${name}.json`);
});

function shortPlaces(key: string, value: unknown): unknown {
  return key === 'place' ? at(value as Place) : value;
}
