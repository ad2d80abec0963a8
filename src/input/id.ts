/** True for the id of a fact: kebab-case, or several of its words joined by points, as tables give them: `exports.japan.2024`. */
export function isFactId(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(text);
}

/** True for kebab-case: lower-case letters and digits in words joined by single hyphens, beginning with a letter. */
export function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);
}
