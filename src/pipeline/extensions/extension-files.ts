/** Names of the file with a pack's own code, beside `briefpack.yaml`. */
export const extensionFiles = ['briefpack.config.js', 'briefpack.config.ts'] as const;
