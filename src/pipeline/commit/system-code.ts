/** Codes of a system that does not let a folder be moved: it is mounted, held open, or not ours to move. */
export const unmovable = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EINVAL'] as const;

/** Codes of a place that a folder cannot be moved to because something stands there. */
export const occupied = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'] as const;

/** Whether the system gave one of these codes. */
export function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
