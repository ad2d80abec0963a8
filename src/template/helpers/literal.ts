import { diagnose } from '../../diagnostics/index.ts';
import { foldLines } from '../sentinel.ts';
import { checkSignature } from './check-arguments.ts';
import { dynamic, type Helper, type HelperCall } from './definition.ts';

const usage = '{{literal "words" because="reason"}}';

/** `{{literal "…" because="…"}}` prints words whose figure is no fact, and keeps the reason. */
export const literal: Helper = {
  usage,
  check: (call) => {
    const misused = checkSignature(call, { usage, least: 1, most: 1, options: ['because'] });
    if (misused.length > 0) return misused;
    return isComplete(call) ? [] : [diagnose('literal-without-reason', { usage }, call)];
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
