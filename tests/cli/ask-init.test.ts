import { beforeEach, expect, test, vi } from 'vitest';
import { askInit } from '../../src/cli/ask-init.ts';

const cancelled = Symbol('cancelled');
const asked: string[] = [];
let answers: Readonly<Record<string, string | symbol>> = {};

vi.mock('@clack/prompts', () => {
  const answer = ({ message, defaultValue }: { message: string; defaultValue?: string }) => {
    asked.push(message);
    return Promise.resolve(answers[message] ?? defaultValue);
  };
  return { text: answer, select: answer, isCancel: (value: unknown) => value === cancelled, cancel: () => undefined };
});

beforeEach(() => {
  asked.length = 0;
  answers = { 'Start from': 'country-brief' };
});

test('asks for all that was not given; what is left empty stays that of the example', async () => {
  answers = { ...answers, Title: 'Norway' };
  expect(await askInit({}, '/packs')).toEqual({ folder: '/packs/my-pack', from: 'country-brief', title: 'Norway' });
  expect(asked).toEqual(['Folder of the new pack', 'Start from', 'Title', 'Who issues it']);
});

test('asks for nothing that was given', async () => {
  const given = { folder: '/a', from: 'minimal', title: 'T', publisher: 'P', edition: '2026-01-01' } as const;
  expect(await askInit(given, '/packs')).toEqual(given);
  expect(asked).toEqual([]);
});

test('makes nothing when whoever is asked goes away', async () => {
  answers = { 'Start from': cancelled };
  expect(await askInit({}, '/packs')).toBeUndefined();
  expect(asked.at(-1)).toBe('Start from');
});
