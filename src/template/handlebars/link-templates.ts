import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import type { CompiledTemplate, PartialCall, Render } from './compile-template.ts';

/** A template with all templates that it reaches. */
export interface LinkedTemplate {
  /** Every template that is reached, the first one first. */
  readonly reached: readonly CompiledTemplate[];
  /** Partials by the names under which templates call them; those that cannot be rendered are empty. */
  readonly partials: Readonly<Record<string, Render>>;
  /** Unknown partials and cycles. */
  readonly diagnostics: readonly Diagnostic[];
  readonly hasCycle: boolean;
}

/** How partials are found. */
export interface TemplateLookup {
  /** The template of a name as a template writes it. */
  readonly find: (name: string) => CompiledTemplate | undefined;
  /** Names to offer when a name is not found. */
  readonly names: readonly string[];
}

/** Follows the partials of a template without rendering any: unknown ones and cycles are found wherever they stand. */
export function linkTemplates(first: CompiledTemplate, lookup: TemplateLookup): LinkedTemplate {
  const reached = new Set<CompiledTemplate>();
  const partials: Record<string, Render> = Object.create(null);
  const diagnostics: Diagnostic[] = [];
  let hasCycle = false;

  function follow(template: CompiledTemplate, path: readonly CompiledTemplate[]): void {
    if (reached.has(template)) return;
    reached.add(template);
    for (const call of template.partials) followCall(call, [...path, template]);
  }

  function followCall(call: PartialCall, path: readonly CompiledTemplate[]): void {
    const target = lookup.find(call.name);
    partials[call.name] = target?.render ?? (() => '');
    if (target === undefined) {
      diagnostics.push(unknownPartial(call, lookup.names));
    } else if (path.includes(target)) {
      hasCycle = true;
      diagnostics.push(partialCycle(call, path.slice(path.indexOf(target))));
    } else {
      follow(target, path);
    }
  }

  follow(first, []);
  return { reached: [...reached], partials, diagnostics, hasCycle };
}

function unknownPartial({ name, place }: PartialCall, known: readonly string[]): Diagnostic {
  return diagnose(
    'unknown-partial',
    { name, nearest: nearestName(name, known), known },
    { place, fix: nameFix({ name, place }, known, 'id') },
  );
}

function partialCycle({ place }: PartialCall, cycle: readonly CompiledTemplate[]): Diagnostic {
  const names = cycle.map(({ source }) => source.name);
  return diagnose('partial-cycle', { names: [...names, names[0] ?? ''] }, { place });
}
