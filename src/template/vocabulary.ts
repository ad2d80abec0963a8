import type { Own } from '../extension/index.ts';
import type { Directive } from './directives/directive.ts';
import { directives as builtInDirectives } from './directives/index.ts';
import type { DirectiveExtension } from './extension/directive-extension.ts';
import type { HelperExtension } from './extension/helper-extension.ts';
import { toDirective } from './extension/own-directive.ts';
import { toHelper } from './extension/own-helper.ts';
import { toOwnScope } from './extension/own-scope.ts';
import type { Helper, HelperScope } from './helpers/definition.ts';
import { helpers as builtInHelpers, helperNames } from './helpers/index.ts';

/** What a pack adds to the templates in code. */
export interface TemplateExtensions {
  readonly helpers: readonly Own<HelperExtension>[];
  readonly directives: readonly Own<DirectiveExtension>[];
}

/** Everything that templates may call, by name. */
export interface Vocabulary {
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly directives: ReadonlyMap<string, Directive>;
}

/** Names that no helper or directive of a pack may have: those of the tool, and of what templates read. */
export const takenNames = {
  helpers: [...helperNames, 'section', 'facts', 'caveats', 'joinsFigures', 'previous'],
  directives: [...builtInDirectives.keys()],
} as const;

/** The tool's own vocabulary, with what a pack adds to it. */
export function toVocabulary(added: TemplateExtensions | undefined, data: Omit<HelperScope, 'helpers'>): Vocabulary {
  if (added === undefined || added.helpers.length + added.directives.length === 0) {
    return { helpers: builtInHelpers, directives: builtInDirectives };
  }
  const scope = toOwnScope({ ...data, helpers: builtInHelpers });
  return {
    helpers: new Map([...builtInHelpers, ...added.helpers.map((own) => [own.name, toHelper(own, scope)] as const)]),
    directives: new Map([
      ...builtInDirectives,
      ...added.directives.map((own) => [own.name, toDirective(own, scope)] as const),
    ]),
  };
}
