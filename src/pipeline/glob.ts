/**
 * Makes a test for names of outputs: `*` stands for any characters but `/`, `?` for one of them; commas part several globs.
 *
 * @param glob such as `economic.*` or `*.pdf,charts/*`
 */
export function createGlob(glob: string): (name: string) => boolean {
  const tests = glob.split(',').map((part) => toPattern(part.trim()));
  return (name) => tests.some((test) => test.test(name));
}

function toPattern(glob: string): RegExp {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${pattern}$`, 'u');
}
