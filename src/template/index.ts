export { createTemplates } from './create-templates.ts';
export type { DirectiveExtension, DirectiveExtensionCall } from './extension/directive-extension.ts';
export { directiveShape } from './extension/directive-extension.ts';
export type { HelperExtension, HelperExtensionCall } from './extension/helper-extension.ts';
export { helperShape } from './extension/helper-extension.ts';
export type { Prints } from './extension/prints.ts';
export type { TemplateContext, TemplateOptions, TemplateSet } from './types.ts';
export type { TemplateExtensions } from './vocabulary.ts';
export { takenNames } from './vocabulary.ts';
