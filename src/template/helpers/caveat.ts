import { foldLines } from '../sentinel.ts';
import { checkChoice, checkSignature } from './check-arguments.ts';
import type { Helper } from './definition.ts';

const usage = '{{caveat "id"}}';

/** `{{caveat "id"}}` prints the text of a caveat. */
export const caveat: Helper = {
  usage,
  check: (call, { dataset }) => [
    ...checkSignature(call, { usage, least: 1, most: 1, options: [] }),
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
