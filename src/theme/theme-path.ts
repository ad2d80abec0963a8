import { isId, packPathProblem, refuse, z } from '../input/index.ts';

/** Where a theme stands: one named is looked up in `templates/theme/`, of the pack and then of the tool; a path is one in the pack. */
export function themePath(name: string): string {
  return isPath(name) ? name.replace(/^(?:\.\/)+/, '') : `templates/theme/${name}.yaml`;
}

/** What names a theme: an id, or the path of a file in the pack, which has a slash or ends in `.yaml`. */
export function themeName() {
  return z.string().superRefine((text, context) => {
    const problem = isPath(text) ? packPathProblem(text) : undefined;
    if (problem !== undefined) refuse(context, problem, { path: text });
    else if (!isPath(text) && !isId(text)) refuse(context, 'id-not-kebab-case', { id: text });
  });
}

function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/.test(name);
}
