import { message } from '../message.ts';

/** Messages of the room `input`: files, YAML and schemas. */
export const inputMessages = {
  'not-utf8': message('error', ({ offset }: { offset: number }) => ({
    message: `the file is not UTF-8 text: byte ${offset} does not belong to a character`,
    hint: 'save the file as UTF-8 without a byte order of its own',
  })),
};
