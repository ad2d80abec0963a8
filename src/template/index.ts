export { createTemplates } from './create-templates.ts';
export type { Directive } from './directives/directive.ts';
export { directives } from './directives/index.ts';
export { templateFields } from './handlebars/template-data.ts';
export type { Helper } from './helpers/definition.ts';
export { blockWords, helpers } from './helpers/index.ts';
export { headingAttributes } from './markdown/heading-attributes.ts';
export type { OptionDescriptor } from './option-descriptor.ts';
export type { TemplateContext, TemplateOptions, TemplateSet } from './types.ts';
