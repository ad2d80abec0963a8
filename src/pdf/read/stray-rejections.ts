/** Names of the errors with which pdf.js says that it cannot parse something. */
const parseErrors: ReadonlySet<unknown> = new Set([
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

type Listener = NodeJS.UnhandledRejectionListener;

let readings = 0;
let others: readonly Listener[] = [];

/**
 * Reads with pdf.js, and keeps what it cannot parse from ending the process: it fetches the pages of a damaged file ahead and forgets
 * those that fail, although it tells of them where they are asked for. All other rejections go where they went before.
 */
export async function withoutStrayRejections<T>(reading: () => Promise<T>): Promise<T> {
  if (readings++ === 0) {
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', passOn);
  }
  try {
    return await reading();
  } finally {
    // what was forgotten last is told of after the reading has ended
    await new Promise((resolve) => setImmediate(resolve));
    if (--readings === 0) {
      process.off('unhandledRejection', passOn);
      for (const listener of others) process.on('unhandledRejection', listener);
    }
  }
}

const passOn: Listener = (reason, promise) => {
  if (reason instanceof Object && 'name' in reason && parseErrors.has(reason.name)) return;
  // as Node does where nobody listens
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
};
