import { expect, test } from 'vitest';
import { standInConfig } from '../../src/pipeline/config.ts';
import { toPlan } from '../../src/pipeline/plan.ts';

const edition = {
  title: 'Pack',
  subtitle: '',
  publisher: '',
  date: '2024-03-01',
  asOf: '2024-03-01',
  status: 'final',
  language: 'en-GB',
  epoch: 0,
} as const;
const config = standInConfig(['forecast', 'economic']);

test('makes the pack first, then its sections in their order, then the pictures', () => {
  const plan = toPlan(config, { edition, charts: ['z', 'a'] });
  expect(plan.known).toEqual([
    'briefing.pdf',
    'briefing.pptx',
    'forecast.pdf',
    'forecast.pptx',
    'economic.pdf',
    'economic.pptx',
    'charts/a.png',
    'charts/z.png',
  ]);
  expect(plan.documents[0]).toMatchObject({ template: 'briefing/brief', info: { name: 'briefing', title: 'Pack' } });
  expect(plan.documents[5]).toMatchObject({
    template: 'partials/section-deck',
    section: { id: 'economic', title: 'economic' },
    info: { name: 'economic', title: 'Pack: economic' },
  });
});

test('leaves out kinds that the pack does not want, and outputs that are not asked for', () => {
  const briefs = toPlan({ ...config, outputs: ['brief'] }, { edition, charts: ['a'] });
  expect(briefs.known).toEqual(['briefing.pdf', 'forecast.pdf', 'economic.pdf']);
  const some = toPlan(config, { edition, charts: ['a'], only: 'economic.*' });
  expect(some.documents.map(({ file }) => file)).toEqual(['economic.pdf', 'economic.pptx']);
  expect(some.pictures).toEqual([]);
  expect(some.known).toHaveLength(7);
});
