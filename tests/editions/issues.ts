import type { Issue } from '../../src/editions/index.ts';
import { toIssue } from '../../src/editions/index.ts';
import type { Texts } from '../facts/dataset-fixture.ts';
import { read } from '../facts/dataset-fixture.ts';

/** An issue whose data files are given as YAML. */
export function issueOf(date: string, texts: Texts): Issue {
  const { value, diagnostics } = read(texts);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return toIssue({ title: 'A pack', date }, value);
}

/** Two issues of a small pack between which everything happens that can. */
export const [before, after] = [
  issueOf('2025-02-01', {
    sources: 'sources:\n  article: {title: An article, kind: article, asOf: 2025-02-01}\n',
    economic: `
source: article
facts:
  deficit: {indicator: Trade deficit, value: 76.4, unitMeasure: USD, unitMultiplier: billion, qualifier: approximately, modality: reported, at: Table, evidence: w}
  jobs: {indicator: New jobs, value: 1.5, unitMeasure: jobs, unitMultiplier: million, qualifier: over, modality: projected, at: Table, evidence: w}
  pledge: {indicator: Pledge, value: 1, unitMeasure: USD, unitMultiplier: trillion, modality: proposed, at: Speech, evidence: w}
  stock: {indicator: Investment, value: 741, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: w}
  steel-bid: {indicator: Bid, value: 14.1, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Text, evidence: w}
  same: {indicator: Unchanged, value: 5, unitMeasure: years, modality: reported, at: Text, evidence: w}
statements:
  tariffs: {text: Tariffs were left open, modality: reported, at: Text, evidence: w}
  plan: {text: A plan is to follow, modality: proposed, at: Text, evidence: w}
  gone: {text: Nobody says so any more, modality: reported, at: Text, evidence: w}
events:
  meeting: {text: The leaders met, modality: reported, date: 2025-02-07, at: Text, evidence: w}
derived:
  beyond: {indicator: Investment beyond the deficit, operation: difference, of: [stock, deficit]}
`,
    caveats: `
caveats:
  kept: {facts: [deficit], kind: gap, severity: note, text: The period is open.}
  reworded: {facts: [jobs], kind: gap, severity: note, text: The year is open.}
  graver: {facts: [pledge], kind: gap, severity: note, text: The terms are open.}
  wider: {facts: [pledge], kind: gap, severity: note, text: The payer is open.}
  renamed: {facts: [steel-bid], kind: gap, severity: note, text: The buyer is open.}
  settled: {facts: [stock], kind: gap, severity: note, text: The measure is open.}
`,
  }),
  issueOf('2025-02-08', {
    sources: 'sources:\n  article: {title: An article, kind: article, asOf: 2025-02-08}\n',
    economic: `
source: article
facts:
  deficit: {indicator: Trade deficit, value: 68.5, unitMeasure: USD, unitMultiplier: billion, qualifier: approximately, modality: reported, at: Table, evidence: w}
  jobs: {indicator: New jobs, value: 1.7, unitMeasure: jobs, unitMultiplier: million, qualifier: over, modality: projected, at: Table, evidence: w}
  pledge: {indicator: Pledge, value: 1, unitMeasure: USD, unitMultiplier: trillion, modality: committed, at: Speech, evidence: w}
  stock: {indicator: Investment, value: 741, unitMeasure: USD, unitMultiplier: billion, qualifier: over, modality: reported, at: Annex, evidence: w}
  us-steel-bid: {indicator: Bid, value: 15, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Text, evidence: w, formerly: steel-bid}
  same: {indicator: Unchanged, value: 5, unitMeasure: years, modality: reported, at: Text, evidence: w}
  exports: {indicator: Exports, value: 79.7, unitMeasure: USD, unitMultiplier: billion, modality: reported, at: Table, evidence: w}
statements:
  tariffs: {text: Tariffs were not ruled out, modality: reported, at: Text, evidence: w}
  plan: {text: A plan is to follow, modality: committed, at: Text, evidence: w}
  talks: {text: Talks go on, modality: reported, at: Text, evidence: w}
events:
  meeting: {text: The leaders met, modality: reported, date: 2025-02-08, at: Text, evidence: w}
derived:
  beyond: {indicator: Investment beyond the deficit, operation: difference, of: [stock, deficit]}
`,
    caveats: `
caveats:
  kept: {facts: [deficit], kind: gap, severity: note, text: The period is open.}
  reworded: {facts: [jobs], kind: gap, severity: note, text: The year is not said.}
  graver: {facts: [pledge], kind: gap, severity: read-with-care, text: The terms are open.}
  wider: {facts: [pledge, stock], kind: gap, severity: note, text: The payer is open.}
  renamed: {facts: [us-steel-bid], kind: gap, severity: note, text: The buyer is open.}
  arisen: {facts: [exports], kind: scope, severity: note, text: Services are left out.}
`,
  }),
];
