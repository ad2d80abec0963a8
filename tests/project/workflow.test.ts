import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** A step of an action or a job, as far as it can be run here. */
interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly build: { readonly steps: readonly Step[] } };
}

const main = resolve('dist/cli/main.js');
const read = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T;
const action = read<Action>('action.yml');

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-ci-'));
const origin = join(scratch, 'origin.git');
const checkout = join(scratch, 'checkout');
const tools = join(scratch, 'tools');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: checkout, encoding: 'utf8' }).trim();

beforeAll(() => {
  mkdirSync(tools);
  // gh lists the pull requests that it was asked to create; npx calls the compiled command
  script(
    'gh',
    `echo "$*" >> "$GH_LOG"; if [ "$2" = list ]; then test -e "$GH_LOG.open" && echo 7; else touch "$GH_LOG.open"; fi; exit 0`,
  );
  script('npx', `shift; exec node ${main} "$@"`);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  execFileSync('git', ['clone', '--quiet', origin, checkout], { stdio: 'ignore' });
  cpSync('tests/fixtures/mini', join(checkout, 'packs/mini'), { recursive: true });
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('checkout', '--quiet', '-B', 'main');
  commit('Begin');
});

function script(name: string, body: string): void {
  writeFileSync(join(tools, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(tools, name), 0o755);
}

function commit(message: string): void {
  git('add', '.');
  git('commit', '--quiet', '--message', message);
  git('push', '--quiet', 'origin', 'main');
}

/** What a run of the action left behind. */
interface Run {
  readonly status: number;
  readonly output: string;
  readonly summary: string;
  readonly changed: string | undefined;
  /** What gh was asked to do. */
  readonly asked: readonly string[];
}

let runs = 0;

/** Runs the shell steps of the action as a job would, until one fails. */
function runAction(inputs: Readonly<Record<string, string>>): Run {
  runs += 1;
  const folder = join(scratch, `run-${runs}`);
  mkdirSync(folder);
  const file = (name: string) => join(folder, name);
  const values = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    ...inputs,
  };
  const given = (text: string) =>
    text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => String(values[name as keyof typeof values]));
  const env = {
    ...process.env,
    ...{ PATH: `${tools}:${process.env.PATH}`, RUNNER_TEMP: folder, GH_LOG: join(scratch, 'gh.log'), NO_COLOR: '1' },
    ...{ GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary.md') },
  };
  rmSync(env.GH_LOG, { force: true });
  const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  let output = '';
  let status = 0;
  for (const step of action.runs.steps) {
    const changed = /^changed=(.*)$/m.exec(text(file('output')))?.[1];
    if (step.if !== undefined) {
      expect(step.if).toBe("steps.changes.outputs.changed == 'true' && inputs.pull-request == 'true'");
      if (changed !== 'true' || values['pull-request' as keyof typeof values] !== 'true') continue;
    }
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, given(value)]));
    // the way GitHub calls bash
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''], {
      ...{ cwd: checkout, env: { ...env, ...own }, encoding: 'utf8' },
    });
    output += done.stdout + done.stderr;
    status = done.status ?? 1;
    if (status !== 0) break;
  }
  return {
    ...{ status, output, summary: text(file('summary.md')), asked: text(env.GH_LOG).split('\n').filter(Boolean) },
    changed: /^changed=(.*)$/m.exec(text(file('output')))?.[1],
  };
}

/** The next night: the default branch as it is on the server, and nothing else. */
function checkOutAnew(): void {
  git('switch', '--quiet', '--force', 'main');
  git('reset', '--quiet', '--hard', 'origin/main');
  git('clean', '--quiet', '-fd');
}

const facts = join(checkout, 'packs/mini/data/facts/trade.yaml');
const options = { pack: 'packs/mini', command: `node ${main}` };

describe.sequential('the action', () => {
  test('opens a pull request with the first edition', () => {
    const run = runAction(options);
    expect(run.output).not.toContain('::error');
    expect(run).toMatchObject({ status: 0, changed: 'true', summary: 'The first edition of this pack.\n' });
    expect(run.asked.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'pr list --head briefing/update',
      'pr create --head briefing/update',
    ]);
    expect(git('ls-tree', '-r', '--name-only', 'origin/briefing/update', 'packs/mini/output')).toContain(
      'manifest.json',
    );
  });

  test('leaves the branch alone when the pull request holds the same already', () => {
    const before = git('rev-parse', 'origin/briefing/update');
    checkOutAnew();
    const run = runAction(options);
    expect(run.asked.at(-1)).toMatch(/^pr edit 7 /);
    git('fetch', '--quiet');
    expect(git('rev-parse', 'origin/briefing/update')).toBe(before);
  });

  test('does nothing when nothing changed', () => {
    checkOutAnew();
    git('merge', '--quiet', 'origin/briefing/update');
    git('push', '--quiet', 'origin', 'main');
    checkOutAnew();
    expect(runAction(options)).toMatchObject({ status: 0, changed: 'false', summary: 'Nothing changed.\n', asked: [] });
  });

  test('says what changed, in the summary and in the pull request', () => {
    writeFileSync(
      facts,
      readFileSync(facts, 'utf8').replace('value: 45', 'value: 47').replace('reach $45 billion', 'reach $47 billion'),
    );
    commit('Revise');
    const run = runAction(options);
    expect(run).toMatchObject({ status: 0, changed: 'true' });
    expect(run.summary).toContain('$45');
    expect(run.summary).toContain('$47');
    expect(run.asked.at(-1)).toMatch(/^pr edit 7 --body-file /);
  });

  test('makes no pull request where none is wanted', () => {
    checkOutAnew();
    expect(runAction({ ...options, 'pull-request': 'false' })).toMatchObject({ status: 0, changed: 'true', asked: [] });
  });

  test('fails beside the line that is wrong, and leaves the committed edition', () => {
    checkOutAnew();
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('value: 47', 'value: 48'));
    const run = runAction(options);
    expect(run.status).toBe(1);
    expect(run.output).toContain('::error file=packs/mini/data/facts/trade.yaml,line=');
    expect(git('status', '--porcelain', '--', 'packs/mini/output')).toBe('');
  });
});

test('the script for cron commits and pushes a changed pack, and only that', () => {
  checkOutAnew();
  const [, nightly = ''] = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(readFileSync('docs/ci.md', 'utf8')) ?? [];
  const pack = join(checkout, 'packs/mini');
  const run = () =>
    spawnSync('sh', ['-c', nightly], {
      ...{
        cwd: pack,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${tools}:${process.env.PATH}`, TMPDIR: scratch },
      },
    });
  git('branch', '--quiet', '--set-upstream-to=origin/main');
  const { status, stdout, stderr } = run();
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(git('log', '-1', '--format=%B', 'origin/main')).toMatch(/^Build the pack anew\n[\s\S]*\$47/);
  const before = git('rev-parse', 'origin/main');
  expect(run().status).toBe(0);
  git('fetch', '--quiet');
  expect(git('rev-parse', 'origin/main')).toBe(before);
});

test.each(['.github/workflows/briefing.yml', 'templates/starters/shared/briefing.yml'])(
  '%s builds with the action and keeps the outputs',
  (file) => {
    const { permissions, jobs } = read<Workflow>(file);
    expect(permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    const used = jobs.build.steps.flatMap(({ uses }) => uses ?? []);
    const [built] = used.filter((name) => name.startsWith('./'));
    expect(existsSync(join((built ?? '').replace('./node_modules/briefpack', '.'), 'action.yml'))).toBe(true);
    expect(used.at(-1)).toMatch(/^actions\/upload-artifact@/);
    for (const { run } of jobs.build.steps) {
      if (run !== undefined) expect(spawnSync('bash', ['-n', '-c', run]).status, run).toBe(0);
    }
  },
);
