import type { Chart, ChartPoint, ChartSpec } from '../../src/chart/index.ts';
import { readChartSpec, sharesPrinted, toChart } from '../../src/chart/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { Caveat, Dataset } from '../../src/facts/index.ts';
import { readDataset, withShares } from '../../src/facts/index.ts';
import { createTemplates } from '../../src/template/index.ts';

const facts = `
source: report
asOf: 2025-02-08
facts:
  stock: &amount
    indicator: Direct investment to date
    label: Reported to date
    value: 741
    unitMeasure: USD
    unitMultiplier: billion
    qualifier: over
    modality: reported
    at: Table, row 1
    evidence: over $741 billion
  pledge:
    indicator: Pledged investment
    value: 1
    unitMeasure: USD
    unitMultiplier: trillion
    modality: committed
    at: Table, row 2
    evidence: $1 trillion
  chips: { indicator: Semiconductors, value: 238, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: $238 billion }
  energy: { indicator: Energy, value: 137, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: $137 billion }
  realignment: { indicator: Supply-chain realignment, value: 520, unitMeasure: USD, unitMultiplier: billion, modality: projected, period: 2025/2030, at: Table, evidence: $520 billion }
  relocation: { indicator: Relocation, value: 240, unitMeasure: USD, unitMultiplier: billion, modality: projected, period: 2025/2030, at: Table, evidence: $240 billion }
  expansion: { indicator: Expansion, value: 180, unitMeasure: USD, unitMultiplier: billion, modality: projected, period: 2025/2030, at: Table, evidence: $180 billion }
  spending: { indicator: Defence spending, value: 95.2, unitMeasure: USD/yr, unitMultiplier: billion, qualifier: approximately, modality: reported, at: Table, evidence: $95.2 billion }
  spending-2028: { indicator: Defence spending in 2028, value: 125, unitMeasure: USD/yr, unitMultiplier: billion, modality: projected, horizon: 2028, at: Table, evidence: $125 billion }
  plan: { indicator: A plan, value: 100, unitMeasure: USD, unitMultiplier: billion, modality: projected, at: Table, evidence: $100 billion }
  by-2028: { indicator: By then, value: 50, unitMeasure: USD, unitMultiplier: billion, modality: projected, horizon: 2028, at: Table, evidence: $50 billion by 2028 }
  by-2030: { indicator: Later, value: 45, unitMeasure: USD, unitMultiplier: billion, modality: projected, horizon: 2030, at: Table, evidence: $45 billion by 2030 }
  by-june: { indicator: In between, value: 20, unitMeasure: USD, unitMultiplier: billion, modality: projected, horizon: 2029-06, at: Table, evidence: $20 billion by June 2029 }
  offer: { indicator: Offered, value: 60, unitMeasure: USD, unitMultiplier: billion, modality: proposed, at: Table, evidence: $60 billion }
  view: { indicator: A view, value: 55, unitMeasure: USD, unitMultiplier: billion, modality: characterised, at: Table, evidence: $55 billion }
  built: { indicator: Built, value: 30, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: $30 billion }
  ordered: { indicator: Ordered, value: 50, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: $50 billion }
  most: { indicator: Most of it, value: 65, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: $65 billion }
  pledged: { indicator: Pledged too, value: 70, unitMeasure: USD, unitMultiplier: billion, modality: committed, at: Table, evidence: $70 billion }
  pilot: { indicator: A pilot, value: 3, unitMeasure: USD, unitMultiplier: billion, modality: projected, period: 2025/2026, at: Table, evidence: $3 billion }
  treaty: { indicator: A treaty, value: 9, unitMeasure: USD, unitMultiplier: billion, modality: reported, period: 2025/2045, at: Table, evidence: $9 billion }
  growth: { indicator: Growth, value: 8.2, unitMeasure: percent, modality: reported, at: Table, evidence: 8.2% }
  none: { indicator: Nothing, value: 0, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: no dollars }
  none-of-it: { indicator: Nothing of it, value: 0, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: none of it }
  loss: { indicator: Loss, value: -3, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: loss of $3 billion }
statements:
  vow: { text: They vowed to go on, modality: reported, at: Table, evidence: vowed }
breakdowns:
  supply: { total: realignment, parts: [relocation, expansion], relation: stated, residual: not itemised }
  uses: { total: plan, parts: [built, ordered], relation: stated, residual: open }
  near: { total: plan, parts: [built, most], relation: stated, residual: open }
  nothing: { total: none, parts: [none-of-it], relation: stated }
  areas: { total: pledge, parts: [chips, energy], relation: compared }
derived:
  expansion-share: { indicator: Share of expansion, operation: share, of: [expansion, realignment], round: 1 }
  both: { indicator: Both, operation: sum, of: [chips, built] }
  plan-and-energy: { indicator: Plan and energy, operation: sum, of: [plan, energy] }
`;

const sources = 'sources:\n  report: { title: A report, kind: article, asOf: 2025-02-08 }\n';

const read = readDataset({
  facts: [{ file: 'data/facts/economic.yaml', text: facts.replace(' &amount', '') }],
  sources: { file: 'data/sources.yaml', text: sources },
});
if (read.diagnostics.length > 0) throw new Error(read.diagnostics.map(({ message }) => message).join('\n'));

/** A small dataset with stated and compared breakdowns, and the shares that a chart prints. */
export function fixtureDataset(spec: ChartSpec): Dataset {
  return withShares(read.value, sharesPrinted(spec, read.value, read.shares));
}

/** Every fact that a chart may print, the shares that nobody declared among them. */
export const fixtureFacts = withShares(read.value, [...read.shares.values()]).facts;

const edition = {
  title: 'Charts',
  subtitle: 'For tests',
  date: '2025-02-10',
  asOf: '2025-02-08',
  status: 'final',
  language: 'en-GB',
  publisher: 'Nobody',
  epoch: 0,
} as const;

/** Names that hold a figure and are none. */
const glossary = new Map([['G7', 'a group of states']]);

const head = 'title: A finding\nsubtitle: What is measured\nunitMeasure: USD\nunitMultiplier: billion';

/** Reads and resolves a chart file; `yaml` follows a title, a subtitle and US$ billion, whose lines it may replace. */
export function chartOf(
  yaml: string,
  caveats: readonly Caveat[] = [],
): {
  readonly chart: Chart | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const own = yaml.split('\n').map((line) => line.split(':')[0]);
  const rest = head.split('\n').filter((line) => !own.includes(line.split(':')[0] ?? ''));
  const spec = readChartSpec({ file: 'charts/test.yaml', text: `${[...rest, yaml].join('\n')}\n` }, 'test');
  if (spec.value === undefined) return { chart: undefined, diagnostics: spec.diagnostics };
  const warned = new Map(caveats.map((caveat) => [caveat.id, caveat]));
  const dataset = { ...fixtureDataset(spec.value), caveats: warned };
  const { renderInline: inline } = createTemplates({ templates: new Map(), dataset, edition });
  const { value, diagnostics } = toChart(spec.value, { dataset, glossary, inline });
  return { chart: value, diagnostics };
}

/** What is told of a chart: `code line:column`; the file has two to four lines before `yaml`. */
export function toldOf(yaml: string): readonly string[] {
  return chartOf(yaml).diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

/** The bars of a chart, series by series. */
export function pointsOf({ series }: Chart): readonly ChartPoint[] {
  return series.flatMap(({ points }) => points.flatMap((point) => point ?? []));
}

/** A chart that is expected to resolve. */
export function goodChart(yaml: string): Chart {
  const { chart, diagnostics } = chartOf(yaml);
  if (chart === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return chart;
}
