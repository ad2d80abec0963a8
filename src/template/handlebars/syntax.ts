/** The syntax tree of Handlebars as far as templates use it (https://handlebarsjs.com/api-reference/compilation.html). */

/** Lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface SyntaxNode {
  readonly loc: { readonly source?: string; readonly start: Position; readonly end: Position };
}

export interface Program extends SyntaxNode {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export interface ContentStatement extends SyntaxNode {
  readonly type: 'ContentStatement';
  /** After whitespace control. */
  readonly value: string;
  /** As written. */
  readonly original: string;
  /** Whether whitespace at the beginning was taken away. */
  readonly rightStripped?: boolean;
}

export interface CommentStatement extends SyntaxNode {
  readonly type: 'CommentStatement';
}

/** What mustaches, blocks, partials and subexpressions have in common. */
export interface Call extends SyntaxNode {
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface MustacheStatement extends Call {
  readonly type: 'MustacheStatement' | 'Decorator';
  readonly path: Expression;
}

export interface BlockStatement extends Call {
  readonly type: 'BlockStatement' | 'DecoratorBlock';
  readonly path: Expression;
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface PartialStatement extends Call {
  readonly type: 'PartialStatement';
  readonly name: Expression;
}

export interface PartialBlockStatement extends Call {
  readonly type: 'PartialBlockStatement';
  readonly name: Expression;
  readonly program: Program;
}

export type Statement =
  | ContentStatement
  | CommentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | PartialBlockStatement;

export interface PathExpression extends SyntaxNode {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
  readonly path: Expression;
}

export interface Literal extends SyntaxNode {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: string | number | boolean | null;
  readonly original?: string | number | boolean | null;
}

export type Expression = PathExpression | SubExpression | Literal;

export interface Hash extends SyntaxNode {
  readonly pairs: readonly (SyntaxNode & { readonly key: string; readonly value: Expression })[];
}

/** The name by which an expression calls a helper or a partial: `fact`, `economic/brief`. */
export function nameOf(expression: Expression): string {
  return expression.type === 'SubExpression' ? nameOf(expression.path) : String(expression.original ?? '');
}
