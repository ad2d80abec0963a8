import type { BuildEffects } from '../effects.ts';

/** The world as it is, but for files that are read as other bytes. */
export function overlaidEffects(effects: BuildEffects, files: ReadonlyMap<string, Uint8Array>): BuildEffects {
  const read: BuildEffects['read'] = async (path) => files.get(path) ?? effects.read(path);
  return new Proxy(effects, {
    get(target, name) {
      if (name === 'read') return read;
      const member: unknown = Reflect.get(target, name);
      // methods of the file system's effects have private fields, which a proxy does not
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
