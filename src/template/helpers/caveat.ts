import { foldLines } from '../sentinel.ts';
import { checkChoice, checkSignature } from './check-arguments.ts';
import type { DescribedHelper } from './definition.ts';

/** `{{caveat "id"}}` prints the text of a caveat. */
export const caveat: DescribedHelper = {
  usage: '{{caveat "id"}}',
  says: 'Prints the text of a caveat, and keeps which one it is, so that it is known to be said.',
  parameters: [{ name: 'id', takes: 'id of a caveat', required: true, says: 'The caveat.' }],
  options: {},
  example: '{{caveat "plan-or-outturn"}}',
  check: (call, { dataset }) => [
    ...checkSignature(call, caveat),
    ...call.params
      .slice(0, 1)
      .filter(({ value }) => !dataset.caveats.has(String(value)))
      .flatMap((param) => checkChoice(param, 'unknown-caveat', [...dataset.caveats.keys()])),
  ],
  print: ({ params, place }, { dataset }) => {
    const id = String(params[0]?.value);
    return { type: 'words', words: foldLines(dataset.caveats.get(id)?.text ?? ''), caveat: id, place };
  },
};
