import type { VectorPicture } from './picture.ts';

/** Shapes may reach beyond the frame by this share of its width before anything is seen of it. */
const tolerance = 0.005;

/** Whether shapes of a picture reach beyond its frame, which cuts them off. Control points of curves count as if they lay on them. */
export function reachesBeyond({ scene, width, height }: VectorPicture): boolean {
  const slack = width * tolerance;
  return scene.ops.some((op) => {
    if (op.op !== 'fill' && op.op !== 'stroke') return false;
    const numbers = op.path.filter((step) => typeof step === 'number');
    return numbers.some((value, index) => value < -slack || value > (index % 2 === 0 ? width : height) + slack);
  });
}
