import { resolve } from 'node:path';
import { cancel, isCancel, select, text } from '@clack/prompts';
import type { InitOptions } from '../pipeline/index.ts';

const described = [
  { value: 'minimal', label: 'Minimal', hint: 'one section, one chart: to see how a pack is made' },
  { value: 'country-brief', label: 'Country brief', hint: 'economy, trade and outlook of a country' },
  { value: 'economic-update', label: 'Economic update', hint: 'prices and activity, month by month' },
] as const;

/** Whoever was asked went away. */
class Cancelled extends Error {}

/**
 * Asks on the terminal for what was not given.
 *
 * @param given what the command line said
 * @param folder the current folder
 * @returns undefined where whoever is asked goes away
 */
export async function askInit(given: Partial<InitOptions>, folder: string): Promise<InitOptions | undefined> {
  try {
    const pack = given.folder ?? resolve(folder, await line('Folder of the new pack', 'my-pack'));
    const from = given.from ?? (await starter());
    const title = given.title ?? (await line('Title', ''));
    const publisher = given.publisher ?? (await line('Who issues it', ''));
    return { ...given, folder: pack, from, ...(title !== '' && { title }), ...(publisher !== '' && { publisher }) };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Nothing was made.');
    return undefined;
  }
}

async function line(message: string, fallback: string): Promise<string> {
  const placeholder = fallback === '' ? 'that of the example' : fallback;
  const answer = await text({ message, placeholder, defaultValue: fallback });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}

async function starter(): Promise<NonNullable<InitOptions['from']>> {
  const answer = await select({ message: 'Start from', options: [...described] });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
