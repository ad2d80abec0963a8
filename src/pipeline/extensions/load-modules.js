// @ts-check
// Plain JavaScript, because Node loads this file once more, in the thread of its hooks, where nothing strips types.
import { existsSync, realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

/**
 * @typedef {object} ImportedModule
 *   What a module of a pack asks for.
 * @property {number} load which of the loads of this process it belongs to
 * @property {string} specifier as it is written
 * @property {string} importer absolute path of the module that asks
 * @property {string} [path] absolute path of the module that is meant; absent where it is none of the pack
 * @property {'outside' | 'missing' | 'kind'} [why] why it is none of the pack
 */

/**
 * @typedef {object} LoadedModules
 *   What came of a load.
 * @property {Readonly<Record<string, unknown>> | undefined} exports of the first module; undefined where it failed
 * @property {unknown} [error] why it failed
 * @property {readonly ImportedModule[]} imports everything that was asked for, in the order of asking
 */

/**
 * What the modules of each load asked for, as far as it was told; several loads may go on at once.
 *
 * @type {Map<number, ImportedModule[]>}
 */
const imports = new Map();
/** @type {(imported: ImportedModule) => void} */
let tell = (imported) => {
  const asked = imports.get(imported.load) ?? [];
  // where modules do not fit together Node asks once more
  const isSame = (/** @type {ImportedModule} */ { specifier, importer }) =>
    specifier === imported.specifier && importer === imported.importer;
  if (!asked.some(isSame)) asked.push(imported);
};
/** @type {import('node:worker_threads').MessagePort | undefined} */
let hooksPort;
let loads = 0;

/**
 * Loads a module of a pack and everything that it imports anew, without anything that lies outside of the pack. What is loaded is told by the
 * hooks of Node, so that no import is overlooked.
 *
 * @param {string} path absolute path of the module; its folder is the pack
 * @returns {Promise<LoadedModules>}
 */
export async function loadModules(path) {
  if (loads === 0) startHooks();
  loads += 1;
  const load = loads;
  /** @type {ImportedModule[]} */
  const asked = [];
  imports.set(load, asked);
  const address = `${pathToFileURL(path).href}?briefpack=${load}`;
  /** @type {Pick<LoadedModules, 'exports' | 'error'>} */
  let loaded;
  try {
    loaded = { exports: await import(address) };
  } catch (error) {
    loaded = { exports: undefined, error };
  }
  while (hooksPort !== undefined) {
    const received = receiveMessageOnPort(hooksPort);
    if (received === undefined) break;
    tell(received.message);
  }
  imports.delete(load);
  return { ...loaded, imports: asked };
}

function startHooks() {
  if ('registerHooks' in nodeModule) {
    /** @type {{ registerHooks: (hooks: object) => void }} */ (nodeModule).registerHooks({ resolve });
    return;
  }
  const { port1, port2 } = new MessageChannel();
  hooksPort = port1;
  hooksPort.unref();
  nodeModule.register(import.meta.url, { data: { port: port2 }, transferList: [port2] });
}

/**
 * Called by Node in the thread of its hooks.
 *
 * @param {{ port: import('node:worker_threads').MessagePort }} data
 */
export function initialize({ port }) {
  tell = (imported) => port.postMessage(imported);
}

/**
 * Called by Node for each import of the process.
 *
 * @param {string} specifier
 * @param {{ parentURL?: string }} context
 * @param {(specifier: string, context: object) => unknown} next
 */
export function resolve(specifier, context, next) {
  const entry = /^file:.*\?briefpack=\d+$/.exec(specifier);
  if (entry !== null) return { url: specifier, format: formatOf(specifier), shortCircuit: true };
  const { parentURL = '' } = context;
  const [, importer, load, root] = /^(file:.*)\?briefpack=(\d+)(?:&in=(.*))?$/.exec(parentURL) ?? [];
  if (importer === undefined) return next(specifier, context);
  if (specifier === 'briefpack') return { url: ownModule, format: 'module', shortCircuit: true };
  const pack = root === undefined ? new URL('.', importer).href : decodeURIComponent(root);
  const found = find(specifier, importer, pack);
  tell({ load: Number(load), specifier, importer: fileURLToPath(importer), ...found });
  if (found.path === undefined) return { url: noModule, format: 'module', shortCircuit: true };
  const url = `${pathToFileURL(found.path).href}?briefpack=${load}&in=${encodeURIComponent(pack)}`;
  return { url, format: formatOf(url), shortCircuit: true };
}

/** What a pack imports from the tool. */
const ownModule = 'data:text/javascript,export const defineConfig = (config) => config;';

/** Stands for what is not imported, so that the rest is looked through all the same; it ends the load before code that needs it runs. */
const noModule = "data:text/javascript,throw new Error('not imported')";

/**
 * @param {string} specifier
 * @param {string} importer
 * @param {string} pack
 * @returns {Pick<ImportedModule, 'path' | 'why'>}
 */
function find(specifier, importer, pack) {
  if (!/^\.\.?\//.test(specifier)) return { why: 'outside' };
  const path = fileURLToPath(new URL(specifier, importer));
  if (!isInside(path, fileURLToPath(pack))) return { why: 'outside' };
  if (!existsSync(path)) return { why: 'missing' };
  if (!isInside(realpathSync(path), realpathSync(fileURLToPath(pack)))) return { why: 'outside' };
  return formatOf(path) === undefined ? { why: 'kind' } : { path };
}

/**
 * @param {string} path
 * @param {string} folder
 */
function isInside(path, folder) {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * All modules of a pack are ES modules, whatever a `package.json` above them says.
 *
 * @param {string} path may have a query
 */
function formatOf(path) {
  const ending = /\.(m?[jt]s|json)(?:\?|$)/.exec(path)?.[1];
  if (ending === 'ts' || ending === 'mts') return canStripTypes() ? 'module-typescript' : undefined;
  return ending === 'json' ? 'json' : ending && 'module';
}

/** Whether Node strips the types of TypeScript. */
export function canStripTypes() {
  const { typescript } = /** @type {{ typescript?: string | false }} */ (process.features);
  return typescript === 'strip' || typescript === 'transform';
}
