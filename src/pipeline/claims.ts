import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Claims that this process has made so far. */
let made = 0;

/** A name for one piece of work of this process: process, its start, a running number and the machine. */
export function ofThisProcess(): string {
  made += 1;
  return [process.pid, startOf(process.pid) ?? 0, made, machine()].join('-');
}

/** Whether the process that made a claim is still there; undefined where only its own machine knows. */
export function processIsAlive(claim: string): boolean | undefined {
  const [, pid, start, host] = /^(\d+)-(\d+)-\d+-(.*)$/.exec(claim) ?? [];
  if (pid === undefined || start === undefined) return false;
  if (host !== machine()) return undefined;
  if (!isProcess(Number(pid))) return false;
  // Numbers of processes are given out again, in containers often at once; when it began tells one process from another.
  return start === String(startOf(Number(pid)) ?? 0);
}

/** When a process began, in ticks since the machine did; undefined where the system does not tell, and for one that has ended. */
function startOf(pid: number): number | undefined {
  try {
    // Fields of proc(5) behind the name of the command, which may hold anything: first the state, then, as the twentieth, the start.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : Number(fields[19]);
  } catch {
    return undefined;
  }
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function machine(): string {
  return encodeURIComponent(hostname()).replaceAll('*', '%2A');
}
