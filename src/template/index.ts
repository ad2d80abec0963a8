export { createTemplates } from './create-templates.ts';
export type { TemplateContext, TemplateOptions, TemplateSet } from './types.ts';
