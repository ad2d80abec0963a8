import { describe, expect, it } from 'vitest';
import { spread } from '../../src/chart/draw/spread.ts';

const range = { from: 0, to: 100 };

describe('spreading labels along a line', () => {
  it('leaves labels alone that do not touch', () => {
    expect(
      spread(
        [
          { center: 20, size: 10 },
          { center: 60, size: 10 },
        ],
        range,
      ),
    ).toEqual([20, 60]);
  });

  it('pushes labels apart, in their order', () => {
    const centers = spread(
      [
        { center: 50, size: 20 },
        { center: 52, size: 20 },
      ],
      range,
    );
    expect((centers[1] ?? 0) - (centers[0] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  it('keeps labels inside the range', () => {
    expect(spread([{ center: 2, size: 20 }], range)).toEqual([10]);
    expect(
      spread(
        [
          { center: 95, size: 20 },
          { center: 99, size: 20 },
        ],
        range,
      ),
    ).toEqual([70, 90]);
  });
});
