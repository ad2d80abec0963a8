import type { Program, Statement } from './syntax.ts';

/** All statements of a template, those inside blocks after the block, in source order. */
export function statementsOf(program: Program | undefined): readonly Statement[] {
  return (program?.body ?? []).flatMap((statement) => [statement, ...inside(statement)]);
}

function inside(statement: Statement): readonly Statement[] {
  switch (statement.type) {
    case 'BlockStatement':
    case 'DecoratorBlock':
      return [...statementsOf(statement.program), ...statementsOf(statement.inverse)];
    case 'PartialBlockStatement':
      return statementsOf(statement.program);
    default:
      return [];
  }
}
