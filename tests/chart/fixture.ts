import type { Chart, Inline } from '../../src/chart/index.ts';
import { readChartSpec, toChart } from '../../src/chart/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { Dataset } from '../../src/facts/index.ts';
import { readDataset } from '../../src/facts/index.ts';

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
  growth: { indicator: Growth, value: 8.2, unitMeasure: percent, modality: reported, at: Table, evidence: 8.2% }
  none: { indicator: Nothing, value: 0, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: no dollars }
  loss: { indicator: Loss, value: -3, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: loss of $3 billion }
statements:
  vow: { text: They vowed to go on, modality: reported, at: Table, evidence: vowed }
breakdowns:
  supply: { total: realignment, parts: [relocation, expansion], relation: stated, residual: not itemised }
  areas: { total: pledge, parts: [chips, energy], relation: compared }
derived:
  expansion-share: { indicator: Share of expansion, operation: share, of: [expansion, realignment], round: 1 }
`;

const sources = 'sources:\n  report: { title: A report, kind: article, asOf: 2025-02-08 }\n';

/** A small dataset with a stated and a compared breakdown. */
export function fixtureDataset(): Dataset {
  const { value, diagnostics } = readDataset({
    facts: [{ file: 'data/facts/economic.yaml', text: facts.replace(' &amount', '') }],
    sources: { file: 'data/sources.yaml', text: sources },
  });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** Stands for the template room: text without facts. */
export const plainInline: Inline = (text, place) => ({
  value: [{ type: 'text', value: text, place }],
  diagnostics: [],
});

const head = 'title: A finding\nsubtitle: What is measured\nunitMeasure: USD\nunitMultiplier: billion';

/** Reads and resolves a chart file; `yaml` follows a title, a subtitle and US$ billion, whose lines it may replace. */
export function chartOf(yaml: string): {
  readonly chart: Chart | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const own = yaml.split('\n').map((line) => line.split(':')[0]);
  const rest = head.split('\n').filter((line) => !own.includes(line.split(':')[0] ?? ''));
  const spec = readChartSpec({ file: 'charts/test.yaml', text: `${[...rest, yaml].join('\n')}\n` }, 'test');
  if (spec.value === undefined) return { chart: undefined, diagnostics: spec.diagnostics };
  const { value, diagnostics } = toChart(spec.value, fixtureDataset(), plainInline);
  return { chart: value, diagnostics };
}

/** A chart that is expected to resolve. */
export function goodChart(yaml: string): Chart {
  const { chart, diagnostics } = chartOf(yaml);
  if (chart === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return chart;
}
