import { message } from '../message.ts';

/** Messages of the room `pipeline`. */
export const pipelineMessages = {
  'not-a-pack': message('error', ({ folder }: { folder: string }) => ({
    message: `\`${folder}\` holds no \`briefpack.yaml\``,
    hint: 'run the command in the folder of a pack, or name that folder: `briefpack build PACK`',
  })),
  'missing-file': message('error', ({ file, nearest }: { file: string; nearest: string | undefined }) => ({
    message: `the file \`${file}\` does not exist`,
    hint: nearest === undefined ? 'make the file, or correct its name' : `did you mean \`${nearest}\`?`,
  })),
  'language-tag': message('error', ({ tag }: { tag: string }) => ({
    message: `\`${tag}\` is not a language tag`,
    hint: 'write language and region as in `en-GB`, or the language alone as in `ja`',
  })),
  'no-facts': message('error', () => ({
    message: 'the pack has no facts',
    hint: 'put them in `data/facts/`, in one YAML file a section',
  })),
  'no-sections': message('error', () => ({
    message: 'the pack has no sections',
    hint: 'name at least one under `sections:`, with its title',
  })),
  'reserved-section': message('error', ({ id, reserved }: { id: string; reserved: readonly string[] }) => ({
    message: `\`${id}\` cannot be the id of a section`,
    hint: `these names have a meaning of their own: ${reserved.map((name) => `\`${name}\``).join(', ')}`,
  })),
  'duplicate-chart': message('error', ({ id }: { id: string }) => ({
    message: `the chart \`${id}\` exists twice in this pack`,
    hint: 'rename one of the two files; the id of a chart is the name of its file',
  })),
  'brand-not-supported': message('warning', ({ file }: { file: string }) => ({
    message: `the brand \`${file}\` is not used: this version draws every deck from the theme`,
    hint: 'remove `brand:` until a version supports it',
  })),
  'previous-not-supported': message('warning', ({ file }: { file: string }) => ({
    message: `the previous edition \`${file}\` is not compared: this version does not show what changed`,
    hint: 'remove `previous:` until a version supports it',
  })),
  'nothing-to-build': message('error', ({ only, known }: { only: string; known: readonly string[] }) => ({
    message: `no output is called \`${only}\``,
    hint: `this pack makes ${known.map((name) => `\`${name}\``).join(', ')}`,
  })),
  'outputs-outdated': message('warning', ({ files }: { files: readonly string[] }) => ({
    message: `${files.length} other outputs come from older inputs: ${files.map((name) => `\`${name}\``).join(', ')}`,
    hint: 'build without `--only` to bring all of them up to date',
  })),
  'source-date-epoch': message('error', ({ value }: { value: string }) => ({
    message: `the environment variable SOURCE_DATE_EPOCH is \`${value}\`, which is not a number of seconds since 1970`,
    hint: 'set it to whole seconds, or unset it; the edition’s date is used then',
  })),
  'output-not-writable': message('error', ({ file, reason }: { file: string; reason: string }) => ({
    message: `\`${file}\` cannot be written: ${reason}`,
    hint: 'check the folder, its permissions and the free space; close the file where another program holds it open',
  })),
};
