import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPptx, toPresentation } from '../../src/pptx/index.ts';
import { fixtureContext, wholeDeck } from './fixture/deck.ts';

describe('deck', () => {
  it('renders', async () => {
    const context = fixtureContext();
    const { value, diagnostics } = toPresentation(wholeDeck(), context);
    const bytes = await renderPptx(value, context);
    writeFileSync('/tmp/pptx/deck.pptx', bytes);
    console.log(diagnostics);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
