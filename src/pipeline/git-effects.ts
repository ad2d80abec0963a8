import { execFile } from 'node:child_process';

/** What the comparison of editions asks of git; no build does. */
export interface GitEffects {
  /**
   * Bytes of a file of a revision, or in words why there are none.
   *
   * @param folder where git is asked from
   * @param object such as `HEAD~1:./output/manifest.json`
   */
  show(folder: string, object: string): Promise<Uint8Array | string>;
}

/** More than a manifest of a large pack has. */
const mostBytes = 64 * 1024 * 1024;

/** The git of this machine. */
export class InstalledGit implements GitEffects {
  show(folder: string, object: string): Promise<Uint8Array | string> {
    // its words are shown: in one language, whatever the locale
    const env = { ...process.env, LC_ALL: 'C', GIT_PAGER: 'cat', GIT_OPTIONAL_LOCKS: '0' };
    const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: mostBytes } as const;
    return new Promise((resolve) => {
      execFile('git', ['show', '--no-textconv', object], options, (error, out, told) => {
        if (error === null) resolve(new Uint8Array(out));
        else if (error.code === 'ENOENT') resolve('git is not installed');
        else resolve(firstLine(new TextDecoder().decode(told)) ?? error.message);
      });
    });
  }
}

function firstLine(text: string): string | undefined {
  const [line = ''] = text.split('\n');
  return line === '' ? undefined : line.replace(/^(?:fatal|error): /, '').replace(/\.$/, '');
}
