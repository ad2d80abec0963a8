import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { type FactForm, factForms, formatFact, formsOf, hasForm } from '../../facts/index.ts';
import { checkChoice, checkFact, checkSignature } from './check-arguments.ts';
import type { DescribedHelper, HelperCall, HelperScope } from './definition.ts';

/** `{{fact "id" form="…"}}` prints a fact; `full` when no form is given. */
export const fact: DescribedHelper = {
  usage: '{{fact "id" form="short"}}',
  says: 'Prints a fact, with its mark.',
  parameters: [{ name: 'id', takes: 'id of a fact', required: true, says: 'The fact.' }],
  options: {
    form: {
      takes: 'a word',
      choices: factForms,
      default: 'full',
      says: 'How much of it is printed: see [checking.md](../checking.md#what-a-fact-prints).',
    },
  },
  example: 'The budget comes to {{fact "budget"}}, {{fact "health-share" form="value"}} of it for health.',
  check: (call, { dataset }) => {
    const [id] = call.params;
    const form = call.options.get('form');
    const problems = [
      ...checkSignature(call, fact),
      ...(id === undefined ? [] : checkFact(id, dataset)),
      ...(form === undefined ? [] : checkChoice(form, 'unknown-form', factForms)),
    ];
    return problems.length > 0 ? problems : checkFit(call, dataset);
  },
  print: (call, { dataset }) => {
    const [id, form] = [idOf(call), formOf(call)];
    const found = dataset.facts.get(id);
    if (found === undefined) throw new Error(`the fact ${id} was not checked`);
    return { type: 'fact', fact: id, form, printed: formatFact(found, form), place: call.place };
  },
};

function checkFit(call: HelperCall, dataset: HelperScope['dataset']): readonly Diagnostic[] {
  const found = dataset.facts.get(idOf(call));
  const argument = call.options.get('form');
  if (found === undefined || argument === undefined || typeof argument.value !== 'string') return [];
  const form = argument.value as FactForm;
  if (hasForm(found, form)) return [];
  const { id, kind } = found;
  return [diagnose('form-does-not-fit', { id, kind, form, fitting: formsOf(found) }, { place: argument.place })];
}

function idOf(call: HelperCall): string {
  return String(call.params[0]?.value);
}

function formOf(call: HelperCall): FactForm {
  return (call.options.get('form')?.value ?? 'full') as FactForm;
}
