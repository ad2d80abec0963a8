import type { MarkdownIt, StateInline, Token } from 'markdown-it';

type InlineStateClass = new (...args: ConstructorParameters<typeof StateInline>) => StateInline;

/** Makes each inline token know where it begins in the text that is parsed; markdown-it itself only knows lines of blocks. */
export function trackInlinePositions(markdown: MarkdownIt): void {
  class PositionedState extends (markdown.inline.State as InlineStateClass) {
    pendingStart = 0;

    override pushPending(): Token {
      const token = super.pushPending();
      token.meta = { position: this.pendingStart };
      return token;
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      token.meta = { position: this.pos };
      return token;
    }
  }
  markdown.inline.State = PositionedState as typeof StateInline;
  markdown.inline.ruler.before('text', 'pending_start', (state, silent) => {
    if (!silent && state.pending === '') (state as PositionedState).pendingStart = state.pos;
    return false;
  });
}

/** Where an inline token begins in its text. */
export function positionOf(token: Token): number {
  return Number(token.meta?.position ?? 0);
}
