import { message } from '../message.ts';
import { listed, meant } from '../wording.ts';

/** A piece of a pack's own code and what went wrong in it. */
export interface FailedExtension {
  /** `helper`, `directive`, `chart kind`, `check`. */
  readonly kind: string;
  readonly name: string;
  /** What the error says, on one line. */
  readonly reason: string;
}

/** A piece of a pack's own code that returned something else than it is to return. */
export interface WrongResult {
  readonly kind: string;
  readonly name: string;
  readonly returned: string;
  readonly wanted: string;
}

/** What a check of a pack's own found. */
export interface OwnFinding {
  /** Of the check. */
  readonly name: string;
  /** In the words of the pack. */
  readonly claim: string;
  /** What to do, in the words of the pack. */
  readonly remedy: string | undefined;
}

/** Messages of the room `extension`, about the code that a pack adds in `briefpack.config.js`. */
export const extensionMessages = {
  'extension-not-loaded': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `\`${file}\` could not be loaded: ${reason}`,
      hint: 'it is an ES module that ends with `export default defineConfig({ … })`; see `docs/extending.md`',
    }),
    {
      means:
        'The file with the pack’s own code is no JavaScript that Node understands, or fails while it is loaded. ' +
        'Nothing that it adds is known, so that names which it would add are not reported as unknown.',
      example: { file: 'briefpack.config.js', reason: 'Unexpected identifier' },
    },
  ),
  'extension-import': message(
    'error',
    ({ specifier, why }: { specifier: string; why: 'outside' | 'missing' | 'kind' }) => ({
      message: {
        outside: `\`${specifier}\` is no module of the pack`,
        missing: `there is no module \`${specifier}\` in the pack`,
        kind: `\`${specifier}\` is no module that can be imported here`,
      }[why],
      hint: 'import `defineConfig` from `briefpack`, and files of the pack by relative paths that end in `.js`, `.mjs`, `.ts`, `.mts` or `.json`',
    }),
    {
      means:
        'Code of a pack imports something that the manifest could not name: a package, a part of Node, or a file that is not in the pack. ' +
        'The same inputs would no longer be sure to give the same outputs.',
      example: { specifier: 'node:fs', why: 'outside' },
    },
  ),
  'extension-typescript': message(
    'error',
    ({ file, version }: { file: string; version: string }) => ({
      message: `\`${file}\` cannot be loaded: Node ${version} does not run TypeScript`,
      hint: 'use Node 22.18 or later, or write JavaScript, with its types in JSDoc',
    }),
    {
      means:
        'The file with the pack’s own code is TypeScript, and the Node that runs Briefpack cannot strip the types of it. ' +
        'Briefpack brings no compiler along.',
      example: { file: 'briefpack.config.ts', version: '20.19.0' },
    },
  ),
  'extension-file-twice': message(
    'error',
    ({ files }: { files: readonly string[] }) => ({
      message: `the pack has both ${files.map((file) => `\`${file}\``).join(' and ')}`,
      hint: 'keep one of them',
    }),
    {
      means: 'There are two files with the pack’s own code, and it is open which of them counts.',
      example: { files: ['briefpack.config.js', 'briefpack.config.ts'] },
    },
  ),
  'extension-malformed': message(
    'error',
    ({ path, wanted }: { path: string; wanted: string }) => ({
      message: `\`${path}\` is not ${wanted}`,
      hint: 'compare it with the examples of `docs/extending.md`; an editor completes what is given to `defineConfig`',
    }),
    {
      means: 'A piece of the pack’s own code lacks something that it needs, or has something else in its place.',
      example: { path: 'helpers.among.print', wanted: 'a function' },
    },
  ),
  'extension-field': message(
    'error',
    ({ name, nearest, known }: { name: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `\`${name}\` means nothing`,
      hint: `${meant(nearest)}known: ${listed(known)}`,
    }),
    {
      means: 'The file with the pack’s own code has a field that nothing reads, so what it says would have no effect.',
      example: { name: 'helpers.among.prints', nearest: 'print', known: ['usage', 'arguments', 'options', 'print'] },
    },
  ),
  'extension-name': message(
    'error',
    ({ kind, name, why }: { kind: string; name: string; why: 'taken' | 'malformed' }) => ({
      message: why === 'taken' ? `the name \`${name}\` is taken` : `\`${name}\` is no name for a ${kind}`,
      hint: 'choose another name: lower-case words joined by hyphens',
    }),
    {
      means:
        'A helper, directive, chart kind or check of the pack has the name of one that the tool has, or one that templates could not write. ' +
        'What the tool’s own names mean is the same in every pack.',
      example: { kind: 'helper', name: 'fact', why: 'taken' },
    },
  ),
  'extension-failed': message(
    'error',
    ({ kind, name, reason }: FailedExtension) => ({
      message: `the ${kind} \`${name}\` failed: ${reason}`,
      hint: 'correct its code, or what it was given',
    }),
    {
      means:
        'Code of the pack threw an error. The place is the line of the pack’s file that threw; ' +
        'where a template or chart file called it, the second place is that line.',
      example: { kind: 'helper', name: 'among', reason: 'ids.map is not a function' },
    },
  ),
  'extension-result': message(
    'error',
    ({ kind, name, returned, wanted }: WrongResult) => ({
      message: `the ${kind} \`${name}\` returned ${returned}`,
      hint: `return ${wanted}`,
    }),
    {
      means: 'Code of the pack gave something back that cannot be printed, drawn or told.',
      example: { kind: 'helper', name: 'among', returned: 'a number', wanted: 'text' },
    },
  ),
  'extension-loop': message(
    'error',
    ({ names }: { names: readonly string[] }) => ({
      message: `directives write each other without end: ${names.map((name) => `\`${name}\``).join(' → ')}`,
      hint: 'let one of them write something else',
    }),
    {
      means:
        'A directive of the pack writes itself, straight or through others, so that it would never come to an end.',
      example: { names: ['panel', 'panel'] },
    },
  ),
  'extension-check': message(
    'error',
    ({ name, claim, remedy }: OwnFinding) => ({
      message: claim,
      hint: remedy ?? `the check \`${name}\` of this pack asks for it`,
    }),
    {
      means:
        'A check of the pack’s own found something. The words are the pack’s; its `severity` may make it a warning or an info.',
      example: { name: 'one-projection-a-section', claim: 'the section prints no projection', remedy: undefined },
    },
  ),
};
