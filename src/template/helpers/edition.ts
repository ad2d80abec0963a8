import type { Edition } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import { foldLines } from '../sentinel.ts';
import { checkChoice, checkSignature } from './check-arguments.ts';
import type { DescribedHelper } from './definition.ts';

const printed = {
  title: (edition) => edition.title,
  subtitle: (edition) => edition.subtitle,
  date: (edition) => formatDate(edition.date),
  asOf: (edition) => formatDate(edition.asOf),
  previous: ({ previous }) => (previous === undefined ? 'no earlier edition' : formatDate(previous)),
  publisher: (edition) => edition.publisher,
  status: (edition) => edition.status,
} satisfies Readonly<Record<string, (edition: Edition) => string>>;

const known = Object.keys(printed);

/** `{{edition "title|subtitle|date|asOf|previous|publisher|status"}}` prints what the issue says of itself. */
export const edition: DescribedHelper = {
  usage: '{{edition "date"}}',
  says: 'Prints what the issue says of itself, from `briefpack.yaml`.',
  parameters: [{ name: 'field', takes: 'a word', choices: known, required: true, says: 'What of it.' }],
  options: {},
  example: 'Issued on {{edition "date"}} by {{edition "publisher"}}.',
  check: (call) => [
    ...checkSignature(call, edition),
    ...call.params.slice(0, 1).flatMap((param) => checkChoice(param, 'unknown-edition-field', known)),
  ],
  print: ({ params, place }, scope) => {
    const field = String(params[0]?.value) as keyof typeof printed;
    return { type: 'words', words: foldLines(printed[field](scope.edition)), configured: true, place };
  },
};
