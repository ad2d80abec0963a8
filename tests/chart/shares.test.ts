import { describe, expect, it } from 'vitest';
import { goodChart, pointsOf, toldOf } from './fixture.ts';

const supply = 'data: { breakdown: supply }\nlabels: [value, share]';

function sharesIn(yaml: string) {
  return pointsOf(goodChart(yaml)).map(({ share }) => share);
}

describe('the shares that a chart prints', () => {
  it('are the facts that compute them: declared ones with their decimals, others in whole per cent', () => {
    expect(sharesIn(supply)).toEqual([
      { fact: 'supply-share-of-relocation', label: '46%' },
      { fact: 'expansion-share', label: '34.6%' },
      { fact: 'supply-share-of-supply-residual', label: '19%' },
    ]);
    expect(pointsOf(goodChart(supply)).map(({ secondary }) => secondary)).toEqual(['46%', '34.6%', '19%']);
  });

  it('are counted as printed, behind the bars', () => {
    expect(goodChart(supply).facts).toEqual([
      'relocation',
      'expansion',
      'supply-residual',
      'supply-share-of-relocation',
      'expansion-share',
      'supply-share-of-supply-residual',
    ]);
  });

  it('are none where labels do not ask for them', () => {
    expect(sharesIn('data: { breakdown: supply }')).toEqual([undefined, undefined, undefined]);
    expect(goodChart('data: { breakdown: supply }').facts).not.toContain('expansion-share');
  });

  it('stand in stacks that are drawn whole, in those of groups as well', () => {
    const whole = sharesIn('data: { breakdown: supply }\nstack: normalize');
    const grouped = sharesIn(
      'stack: normalize\ndata:\n  series: [A, B, C]\n  groups:\n    - { label: G, facts: [relocation, expansion, supply-residual] }',
    );
    expect(whole.map((share) => share?.label)).toEqual(['46%', '34.6%', '19%']);
    expect(grouped).toEqual(whole);
  });

  it('are never made up for a stack that no source divides, although it is drawn whole', () => {
    const chart = goodChart(
      'stack: normalize\ndata: { series: [A, B], groups: [{ label: G, facts: [chips, built] }, { label: H, facts: [none] }] }',
    );
    expect(pointsOf(chart).map(({ share, secondary }) => [share, secondary])).toEqual(
      Array.from({ length: 3 }, () => [undefined, undefined]),
    );
    expect(chart.description).not.toContain('%');
  });

  it('keep what the total makes of them: a share of a projected total is projected beside a reported bar', () => {
    const points = pointsOf(goodChart('data: { breakdown: uses }\nlabels: [share]'));
    expect(points.map(({ secondary }) => secondary)).toEqual(['30% (projected)', '50% (projected)', '20%, projected']);
    expect(points[0]?.share).toEqual({ fact: 'uses-share-of-built', label: '30%' });
  });
});

describe('shares are refused', () => {
  it('of what the source does not divide, at the labels', () => {
    expect(toldOf('labels: [share]\ndata: { breakdown: areas }\nnote: Not its parts.')).toEqual([
      'share-not-stated 5:9',
    ]);
    expect(toldOf('labels: [share]\ndata: { facts: [chips] }')).toEqual(['share-not-stated 5:9']);
  });

  it('of a stack beside one that the source divides, but not of a bar that stands alone', () => {
    const beside = (other: string) =>
      'labels: [share]\nstack: zero\ndata:\n  series: [A, B, C]\n  groups:\n' +
      `    - { label: Supply chains, facts: [relocation, expansion, supply-residual] }\n    - { label: Other, facts: [${other}] }`;
    expect(toldOf(beside('chips, built'))).toEqual(['share-not-stated 5:9']);
    expect(toldOf(beside('stock'))).toEqual([]);
  });

  it('where no fact can hold them', () => {
    expect(toldOf('labels: [share]\ndata: { breakdown: nothing }')).toEqual(['share-missing 5:9']);
  });
});
