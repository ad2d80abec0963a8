// Builds two editions of a pack in turn until it is killed, by itself at a step of what is done to files or by whoever started it.
// node builds-for-ever.mjs PACK [STEPS]; speaks with its parent.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, FileBuildEffects } from '../../dist/index.js';

const [pack = '.', steps] = process.argv.slice(2);
const config = join(pack, 'briefpack.yaml');

/** Kills this process at a step, when steps are counted. */
class Killing extends FileBuildEffects {
  left = steps === undefined ? Number.POSITIVE_INFINITY : Number(steps);

  step() {
    if (this.left <= 0) process.kill(process.pid, 'SIGKILL');
    this.left -= 1;
  }
}
for (const name of ['makeFolder', 'write', 'rename', 'remove', 'removeFolder', 'carry', 'copyMode']) {
  Killing.prototype[name] = async function (...operands) {
    this.step();
    return FileBuildEffects.prototype[name].apply(this, operands);
  };
}

const effects = new Killing();
process.send?.('ready');
for (;;) {
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.includes('draft') ? text.replace('draft', 'final') : text.replace('final', 'draft'));
  const { ok, diagnostics } = await build({ pack }, effects);
  if (!ok) throw new Error(JSON.stringify(diagnostics));
}
