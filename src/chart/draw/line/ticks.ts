/** Most gridlines that a plot has. */
const most = 4;

/** Round values between the ends of an axis, at most four, without its lower end. */
export function ticksBetween({ min, max }: { readonly min: number; readonly max: number }): readonly number[] {
  const rough = (max - min) / most;
  if (!(rough > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? power * 10;
  const first = Math.floor(min / step) + 1;
  const last = Math.floor(max / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  ).filter((value) => value !== 0);
}
