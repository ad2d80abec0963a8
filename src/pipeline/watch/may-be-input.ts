/** What editors write beside a file while they save it. */
const passing = /~$|^#.*#$|\.(?:sw[a-px]|tmp|bak|orig)$|^4913$/;

/** Whether something at a path in a pack may be read by a build: neither hidden nor of an editor's own making nor installed. */
export function mayBeInput(path: string): boolean {
  return path.split('/').every((name) => !name.startsWith('.') && name !== 'node_modules' && !passing.test(name));
}
