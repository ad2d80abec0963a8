import { diagnose } from '../../diagnostics/index.ts';
import { foldLines } from '../sentinel.ts';
import { checkSignature } from './check-arguments.ts';
import { type DescribedHelper, dynamic, type HelperCall } from './definition.ts';

/** `{{literal "…" because="…"}}` prints words whose figure is no fact, and keeps the reason. */
export const literal: DescribedHelper = {
  usage: '{{literal "words" because="reason"}}',
  says: 'Prints words whose figure is no fact, and keeps the reason in the record of the file.',
  parameters: [{ name: 'words', takes: 'text', required: true, says: 'The words.' }],
  options: { because: { takes: 'text', required: true, says: 'Why their figure needs no source.' } },
  example: 'It is called {{literal "the 100-day plan" because="the name of the programme"}}.',
  check: (call) => {
    const misused = checkSignature(call, literal);
    if (misused.length > 0) return misused;
    return isComplete(call) ? [] : [diagnose('literal-without-reason', { usage: literal.usage }, call)];
  },
  print: (call) => ({ type: 'words', words: wordsOf(call), because: reasonOf(call), place: call.place }),
};

function isComplete(call: HelperCall): boolean {
  return wordsOf(call) !== '' && reasonOf(call) !== '';
}

function wordsOf({ params }: HelperCall): string {
  return toWords(params[0]?.value);
}

function reasonOf({ options }: HelperCall): string {
  return toWords(options.get('because')?.value);
}

/** What is only known while the template is rendered is not judged before. */
function toWords(value: unknown): string {
  return value === dynamic ? '?' : foldLines(String(value ?? ''));
}
