import { Session } from 'node:inspector/promises';

/** Runs something under the profiler, and says how many milliseconds each part of it took. */
export async function profileParts(run, parts) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sumByPart(profile, parts);
}

/**
 * Milliseconds of a profile by part of the innermost caller that belongs to one; `parts` are names with the paths of their files, the most
 * telling first.
 */
function sumByPart({ nodes, samples, timeDeltas }, parts) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const partOf = new Map();
  const find = (id) => {
    if (id === undefined) return 'other';
    if (!partOf.has(id)) {
      const { url, functionName } = byId.get(id).callFrame;
      const own = functionName === '(garbage collector)' ? 'collect' : parts.find(([, path]) => path.test(url))?.[0];
      partOf.set(id, own ?? find(parents.get(id)));
    }
    return partOf.get(id);
  };
  const sums = {};
  samples.forEach((sample, index) => {
    sums[find(sample)] = (sums[find(sample)] ?? 0) + timeDeltas[index] / 1000;
  });
  return sums;
}
