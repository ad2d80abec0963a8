import { readdirSync, readFileSync } from 'node:fs';

/** A source file of the project. */
export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  /** Folder below `src/`; empty for files directly in it. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** One import or re-export. */
export interface Import {
  readonly from: string;
  /** Types only: gone after compiling. */
  readonly typeOnly: boolean;
  /** Inside a function, so that the module is loaded when it is needed. */
  readonly lazy: boolean;
}

/** All TypeScript files below a folder, sorted. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const [, room = '', rest] = path.split('/');
      return { path, room: rest === undefined ? '' : room, text, imports: readImports(text) };
    });
}

function readImports(text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([statement, type, from = '']) => ({ from, typeOnly: type !== undefined || hasOnlyTypes(statement), lazy: false }),
  );
  const lazy = [...code.matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g)].map(([, from = '']) => ({
    from,
    typeOnly: false,
    lazy: true,
  }));
  const required = [...code.matchAll(/^(.*)createRequire\(import\.meta\.url\)\('([^']+)'\)/gm)].map(
    ([, before = '', from = '']) => ({ from, typeOnly: false, lazy: /^\s/.test(before) }),
  );
  return [...statements, ...lazy, ...required];
}

/** `import { type A, type B } from` */
function hasOnlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false;
}

/** The path that a relative import of a file means. */
export function resolveImport(file: string, from: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
