/** The package `linebreak` (UAX 14) ships no types. */
declare module 'linebreak' {
  interface Break {
    /** Offset in UTF-16 code units before which the line may end. */
    readonly position: number;
    readonly required: boolean;
  }
  class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
  // biome-ignore lint/style/noDefaultExport: the package has a default export
  export default LineBreaker;
}
