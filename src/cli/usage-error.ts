/** The command line is wrong; told in one line, without a stack. */
export class UsageError extends Error {
  /** Command whose help explains the right usage; that of the whole tool where it is absent. */
  readonly command: string | undefined;
  /** What was probably meant. */
  readonly nearest: string | undefined;

  constructor(message: string, command?: string, nearest?: string) {
    super(message);
    this.command = command;
    this.nearest = nearest;
  }
}
