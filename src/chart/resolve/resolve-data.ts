import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose, hasErrors } from '../../diagnostics/index.ts';
import type { Breakdown, Dataset, Observation } from '../../facts/index.ts';
import { formatTimePoint, labelOf } from '../../facts/index.ts';
import { nearestName } from '../../input/index.ts';
import type { ChartGroup, ChartOfSeries, ChartSpec, SeriesSpec } from '../spec.ts';
import { gap } from '../spec.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';

interface Lookup {
  readonly spec: ChartSpec;
  readonly dataset: Dataset;
  readonly diagnostics: Diagnostic[];
  /** Ids that cannot be drawn, which a diagnostic says already. */
  readonly missing: Set<string>;
}

type Path = readonly (string | number)[];

/** Finds the facts that a chart file names. */
export function resolveData(spec: ChartSpec, dataset: Dataset): Checked<Resolved | undefined> {
  const lookup: Lookup = { spec, dataset, diagnostics: [], missing: new Set() };
  const resolved = resolve(lookup);
  if (resolved !== undefined)
    lookup.diagnostics.push(...checkRepeats(spec, resolved), ...checkEmphasis(lookup, resolved));
  return { value: hasErrors(lookup.diagnostics) ? undefined : resolved, diagnostics: lookup.diagnostics };
}

function resolve(lookup: Lookup): Resolved | undefined {
  const { data } = lookup.spec;
  if ('breakdown' in data) return resolveBreakdown(lookup, data.breakdown);
  if ('facts' in data) return resolveFacts(lookup, data.facts);
  if ('observations' in data) return resolveSeries(lookup, data);
  return resolveGroups(lookup, data.series, data.groups);
}

function resolveFacts(lookup: Lookup, ids: readonly string[]): Resolved {
  const cells = ids.flatMap((id, index) => findCell(lookup, id, ['data', 'facts', index]) ?? []);
  return single(lookup.spec, cells);
}

function resolveBreakdown(lookup: Lookup, id: string): Resolved | undefined {
  const { spec, dataset, diagnostics } = lookup;
  const path = ['data', 'breakdown'];
  const breakdown = dataset.breakdowns.get(id);
  if (breakdown === undefined) {
    const known = [...dataset.breakdowns.keys()];
    const args = { name: id, nearest: nearestName(id, known), known };
    diagnostics.push(diagnose('chart-unknown-breakdown', args, { place: spec.placeOf(path) }));
    return undefined;
  }
  const parts = breakdown.parts.flatMap((part) => findCell(lookup, part, path) ?? []);
  const residual = breakdown.residual === undefined ? undefined : findCell(lookup, breakdown.residual, path);
  const cells = residual === undefined ? parts : [...parts, { ...residual, residual: true }];
  const total = findCell(lookup, breakdown.total, path);
  if (total === undefined) return undefined;
  if (spec.stack === 'none' && spec.mark !== 'arc') {
    const whole = breakdown.relation === 'stated' ? { whole: total } : {};
    return { ...single(spec, cells, breakdown), ...whole, breakdown };
  }
  return {
    categories: [labelOf(total.fact)],
    series: cells.map((cell) => ({ name: categoryOf(cell, breakdown), cells: [cell] })),
    totals: [total],
    breakdown,
  };
}

function resolveGroups(lookup: Lookup, series: readonly SeriesSpec[], groups: readonly ChartGroup[]): Resolved {
  const { spec, dataset, diagnostics } = lookup;
  const rows = groups.map(({ label, facts }, group) => {
    if (facts.length > series.length) {
      const args = { group: label, facts: facts.length, series: series.length };
      diagnostics.push(
        diagnose('chart-group-too-long', args, { place: spec.placeOf(['data', 'groups', group, 'facts']) }),
      );
    }
    return series.map((_, index) => {
      const id = facts[index];
      const path = ['data', 'groups', group, 'facts', index];
      return id === undefined || id === gap ? null : (findCell(lookup, id, path) ?? null);
    });
  });
  const breakdowns = rows.map((row) =>
    spec.stack === 'none'
      ? undefined
      : breakdownOf(
          dataset,
          row.flatMap((cell) => cell ?? []),
        ),
  );
  const [breakdown] = breakdowns.flatMap((found) => found ?? []);
  return {
    categories: groups.map(({ label }) => label),
    series: series.map(({ name }, index) => ({ name, cells: rows.map((row) => row[index] ?? null) })),
    totals: breakdowns.map((found, group) =>
      found === undefined ? null : (findCell(lookup, found.total, ['data', 'groups', group]) ?? null),
    ),
    ...(breakdown === undefined ? {} : { breakdown }),
  };
}

/** A category for each period, also for those without a value: they are gaps. */
function resolveSeries(lookup: Lookup, { observations, only, from, to }: ChartOfSeries): Resolved | undefined {
  const { spec, dataset, diagnostics } = lookup;
  const path = ['data', 'series'];
  const series = dataset.series.get(observations);
  if (series === undefined) {
    const known = [...dataset.series.keys()];
    const args = { name: observations, nearest: nearestName(observations, known), known };
    diagnostics.push(diagnose('chart-unknown-series', args, { place: spec.placeOf(path) }));
    return undefined;
  }
  const ids = series.categories.map(({ id }) => id);
  const drawn = (only ?? ids).flatMap((id, index) => {
    const category = series.categories.find((one) => one.id === id);
    if (category !== undefined) return [category];
    const args = { name: id, series: observations, nearest: nearestName(id, ids), known: ids };
    diagnostics.push(diagnose('chart-unknown-category', args, { place: spec.placeOf(['data', 'categories', index]) }));
    return [];
  });
  const shown = [...series.periods.keys()].filter((index) => {
    const period = series.periods[index] ?? '';
    return (from === undefined || period >= from) && (to === undefined || period.slice(0, to.length) <= to);
  });
  if (shown.length === 0) {
    const args = { series: observations, first: series.periods[0] ?? '', last: series.periods.at(-1) ?? '' };
    diagnostics.push(
      diagnose('chart-periods-outside', args, { place: spec.placeOf(['data', from === undefined ? 'to' : 'from']) }),
    );
  }
  return {
    categories: shown.map((index) => formatTimePoint(series.periods[index] ?? '')),
    series: drawn.map(({ label, facts }) => ({
      name: label === '' ? series.indicator : label,
      cells: shown.map((index) => {
        const id = facts[index] ?? null;
        return id === null ? null : (findCell(lookup, id, path) ?? null);
      }),
    })),
    totals: [],
  };
}

/** The stated breakdown that a stack shows whole, with its residual where it has one. */
function breakdownOf(dataset: Dataset, cells: readonly Cell[]): Breakdown | undefined {
  const drawn = cells.map(({ fact }) => fact.id);
  return [...dataset.breakdowns.values()].find(({ relation, parts, residual }) => {
    const remainder = cells.filter(({ fact }) => !parts.includes(fact.id));
    const whole = parts.every((part) => drawn.includes(part)) && drawn.length === parts.length + remainder.length;
    const rest = residual === undefined ? remainder.length === 0 : remainder.length === 1 && remainder[0]?.residual;
    return relation === 'stated' && whole && rest === true;
  });
}

function single(spec: ChartSpec, cells: readonly Cell[], breakdown?: Breakdown): Resolved {
  return {
    categories: cells.map((cell) => categoryOf(cell, breakdown)),
    series: [{ name: spec.id, cells }],
    totals: [],
  };
}

function categoryOf({ fact, residual }: Cell, breakdown: Breakdown | undefined): string {
  const label = residual ? (breakdown?.residualLabel ?? 'not itemised') : labelOf(fact);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function findCell(lookup: Lookup, id: string, path: Path): Cell | undefined {
  const { spec, dataset, diagnostics, missing } = lookup;
  const fact = dataset.facts.get(id);
  if (fact?.kind !== 'observation') missing.add(id);
  const position = { place: spec.placeOf(path) };
  if (fact === undefined) {
    const known = [...dataset.facts.keys()];
    diagnostics.push(diagnose('chart-unknown-fact', { name: id, nearest: nearestName(id, known), known }, position));
    return undefined;
  }
  if (fact.kind !== 'observation') {
    diagnostics.push(diagnose('chart-not-a-figure', { fact: id, kind: fact.kind }, position));
    return undefined;
  }
  return { fact, residual: isResidual(fact, dataset), path };
}

function isResidual(fact: Observation, dataset: Dataset): boolean {
  if (fact.derivation?.operation === 'remainder') return true;
  return [...dataset.breakdowns.values()].some(({ residual }) => residual === fact.id);
}

function checkRepeats(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  const seen = new Set<string>();
  return cellsOf(resolved).flatMap(({ fact, path }) => {
    if (!seen.has(fact.id)) {
      seen.add(fact.id);
      return [];
    }
    return [diagnose('chart-fact-twice', { fact: fact.id }, { place: spec.placeOf(path) })];
  });
}

function checkEmphasis({ spec, missing }: Lookup, resolved: Resolved): readonly Diagnostic[] {
  const drawn = cellsOf(resolved).map(({ fact }) => fact.id);
  if (spec.emphasis === undefined || drawn.includes(spec.emphasis) || missing.has(spec.emphasis)) return [];
  const args = { name: spec.emphasis, nearest: nearestName(spec.emphasis, drawn), known: drawn };
  return [diagnose('chart-emphasis-not-drawn', args, { place: spec.placeOf(['emphasis']) })];
}
