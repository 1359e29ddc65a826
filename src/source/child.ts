/** How a program is started, and the little of it that git needs. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { lightChild, type Wrappers } from './light-child.ts';

/** A program that runs. */
export interface Child {
  /** The next bytes of its standard output that have come; undefined: none have, or it has `ended`. */
  read(): Buffer | undefined;
  /** Whether its standard output was closed, and all of it read. */
  readonly ended: boolean;
  /** Sends text to its standard input, as Latin-1. False: `drained` tells when there is room for more. */
  write(text: string): boolean;
  /** Closes its standard input when all has been sent. */
  finish(): void;
  /** Closes it at once. */
  drop(): void;
  kill(): void;
}

/** Who is told what happens to it. */
export interface Listener {
  /** Something may be read, or has ended. */
  wake(): void;
  /** A piece of standard error. */
  said(piece: Buffer): void;
  /** There is room for more input, or nobody left to read it. */
  drained(): void;
  /** It could not be started. */
  failed(cause: Error): void;
  /** It ended; null: by a signal. */
  exited(status: number | null): void;
  /** The same, and all that it wrote has come. */
  closed(status: number | null): void;
}

/** What is started: git, in a directory, with an environment of its own. */
export interface Start {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether anything will be written to its standard input. */
  readonly input: boolean;
}

let wrappers: Wrappers | undefined;

/** From now on programs are started by these, below Node's streams; undefined: by Node as ever. */
export function startBy(given: Wrappers | undefined): void {
  wrappers = given;
}

/** Starts git. That it cannot be started is told to the listener. */
export const startChild = (start: Start, to: Listener): Child => (wrappers && lightChild(wrappers, start, to)) ?? ordinaryChild(start, to);

function ordinaryChild({ args, cwd, env, input }: Start, to: Listener): Child {
  const child = spawn('git', args, { cwd, env, stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'], windowsHide: true });
  const { stdin } = child;
  // Where no more files may be open, there is none: the error tells.
  const stdout = child.stdout as Readable | undefined;
  stdout?.on('readable', to.wake).on('error', to.wake);
  // As bytes: a decoder of the stream's own would be made for every child, and few say anything.
  child.stderr?.on('data', to.said);
  // A child that died early breaks its pipe; its exit status tells the story.
  stdin?.on('error', () => {});
  stdin?.on('drain', to.drained).on('close', to.drained);
  child.on('error', to.failed).on('exit', to.exited).on('close', to.closed);
  return {
    read: () => (stdout?.read() as Buffer | null | undefined) ?? undefined,
    get ended() {
      return !stdout || stdout.readableEnded || stdout.destroyed;
    },
    write: (text) => !stdin || stdin.write(text, 'latin1'),
    finish: () => void stdin?.end(),
    drop: () => void stdin?.destroy(),
    kill: () => void child.kill(),
  };
}
