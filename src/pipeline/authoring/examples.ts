/** Files of a pack made from the starter `minimal`, one of each kind; a test lays each over the pack and checks it. */
export const examples = {
  briefpack: `title: Meridia in brief
subtitle: The budget in three figures
publisher: Statistics desk
edition: 2026-01-15
status: draft
language: en-GB
marking: TLP:GREEN
sections:
  budget: { title: Budget }
outputs: [brief, deck]
`,
  facts: `source: yearbook
asOf: 2025-12-31
validFor: P1Y
facts:
  exports:
    indicator: Exports of Meridia
    value: 19.5
    unitMeasure: EUR
    unitMultiplier: billion
    qualifier: approximately
    modality: reported
    at: Table 2, exports row
    evidence: exports of approximately 19.5 billion euros
  imports:
    indicator: Imports of Meridia
    value: 17
    unitMeasure: EUR
    unitMultiplier: billion
    modality: reported
    at: Table 2, imports row
    evidence: imports of 17 billion euros
statements:
  no-tariffs:
    text: The finance minister ruled tariffs out
    saidBy: The finance minister
    modality: reported
    at: Speech, second paragraph
    evidence: we will not raise tariffs
events:
  budget-passed:
    text: Parliament passed the budget
    date: 2025-12-18
    time: '16:30'
    modality: reported
    at: Chronicle
    evidence: the budget was passed
derived:
  trade-balance:
    indicator: Trade balance of Meridia
    operation: difference
    of: [exports, imports]
series:
  ships:
    indicator: Ships built in Meridia
    unitMeasure: assets
    at: Table 3
    rows:
      - { period: 2023, value: 4 }
      - { period: 2024, value: 6 }
`,
  sources: `sources:
  yearbook:
    title: Yearbook of Meridia
    kind: statistics
    publisher: Statistical Office of Meridia
    asOf: 2025-12-31
`,
  caveats: `caveats:
  plan-or-outturn:
    facts: [budget, health, schools]
    kind: gap
    severity: read-with-care
    text: The yearbook does not say whether these sums are planned or were spent.
`,
  checks: `checks:
  named-uses-below-budget:
    operation: sum
    of: [health, schools]
    atMost: budget
    severity: warning
    message: The named uses come to more than the budget.
`,
  glossary: `names:
  G7: the group of leading industrial economies
`,
  chart: `title: Health takes more than schools
subtitle: Named uses of the budget
mark: bar
orient: vertical
data: { facts: [health, schools] }
unitMeasure: EUR
unitMultiplier: billion
emphasis: health
note: The other uses are not shown; they come to {{fact "other-uses"}}.
`,
  theme: `extends: default
colors:
  accent: '#7A1FA2'
styles:
  headline: { size: 22, lead: 26 }
art:
  deckTitle:
    - bar: { x: 54, y: 62, width: 36, height: 3, color: accentOnDark }
`,
} as const;
