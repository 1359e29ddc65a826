/** The only file that starts git (by `child.ts`). Children are hardened, streamed, and never trusted before their exit status was seen. */
import { spawnSync } from 'node:child_process';
import { UserError } from '../errors.ts';
import { startChild, type Child, type Listener, type Start } from './child.ts';
import { gitEnvironment, HARDENED, safeDirectories, type Surroundings } from './environment.ts';
import { adviceFor } from './git-advice.ts';
import { Silence } from './silence.ts';

const STDERR_KEPT = 4096;
/** Milliseconds that the last words of a failed git may take. */
const PATIENCE = 500;
/** Milliseconds of silence after which it is looked whether a pipe keeps git waiting, and after which it is asked nothing more: it may have said less than it announced. */
const SILENCE = 3000;
const SILENT = 20_000;

/** git ended with an error. `status` is null when a signal ended it or it never started. */
export class GitFailure extends UserError {
  readonly status: number | null;
  readonly stderr: string;

  /** `said`: its standard error, as Latin-1. */
  constructor(command: string, status: number | null, said: string, cause?: unknown) {
    const stderr = Buffer.from(said, 'latin1').toString();
    const { message, hint } = adviceFor(command, status, stderr, cause);
    super(message, hint, cause);
    this.name = 'GitFailure';
    this.status = status;
    this.stderr = stderr;
  }
}

/** A running git. Read it to its end, then await `end()`: only that says whether what was read was everything. */
export class GitChild {
  readonly #child: Child;
  readonly #command: string;
  readonly #around: Surroundings;
  readonly #ended: Promise<void>;
  readonly #silence = new Silence([{ after: SILENCE, act: () => void this.#lookForPipe() }, { after: SILENT, act: () => this.finish() }]);
  #waiting: (() => void)[] = [];
  #stderr = '';
  #over = false;

  constructor(start: Start, command: string, around: Surroundings) {
    this.#command = command;
    this.#around = around;
    let settle: (failure?: GitFailure) => void = () => {};
    this.#ended = new Promise((resolve, reject) => (settle = (failure) => (failure ? reject(failure) : resolve())));
    this.#ended.catch(() => {});
    this.#child = startChild(start, this.#listener(settle));
  }

  #listener(settle: (failure?: GitFailure) => void): Listener {
    let patience: NodeJS.Timeout | undefined;
    const over = (failure?: GitFailure): void => {
      this.#over = true;
      this.#silence.broken();
      settle(failure);
    };
    const closed = (status: number | null): void => over(status === 0 ? undefined : new GitFailure(this.#command, status, this.#stderr));
    return {
      wake: () => this.#silence.broken(),
      said: (piece) => {
        if (this.#stderr.length < STDERR_KEPT) this.#stderr += piece.toString('latin1');
      },
      drained: () => {
        for (const resolve of this.#waiting.splice(0)) resolve();
      },
      failed: (cause) => over(new GitFailure(this.#command, null, '', cause)),
      exited: (status) => {
        if (status === 0) return;
        // `git` may be a script whose own child outlives it and holds the pipes: what it died with is enough.
        this.#child.drop();
        patience = setTimeout(closed, PATIENCE, status);
      },
      closed: (status) => {
        if (patience) clearTimeout(patience);
        closed(status);
      },
    };
  }

  /** Sends text to git's standard input. Resolves when there is room for more. */
  async write(text: string): Promise<void> {
    if (this.#over || this.#child.write(text)) return;
    await new Promise<void>((resolve) => void this.#waiting.push(resolve));
  }

  /** Says that no more input comes. */
  finish(): void {
    this.#child.finish();
  }

  /** The next piece of standard output, or undefined at its end. */
  async read(): Promise<Buffer | undefined> {
    for (;;) {
      const piece = this.#child.read();
      if (piece) return piece;
      if (this.#over || this.#child.ended) return undefined;
      await this.#silence.end();
    }
  }

  async #lookForPipe(): Promise<void> {
    const { pipeIn } = await import('./pipes.ts');
    const path = this.#silence.lasts ? pipeIn(this.#around) : undefined;
    if (path === undefined) return;
    this.#stderr = `fatal: waits for ${path}\n`;
    this.stop();
  }

  /** Passes over what was not read, and resolves when git ended well. Rejects with a `GitFailure` that says what to do. */
  async end(): Promise<void> {
    // A stream only ends, and the child only closes, once somebody read to the end.
    while (await this.read());
    return this.#ended;
  }

  /** What it wrote to its standard error so far (the beginning of it), as Latin-1. */
  get said(): string {
    return this.#stderr;
  }

  /** What is wrong when git ended well in the middle of a line. */
  unfinished(): GitFailure {
    return new GitFailure(this.#command, 0, 'fatal: its output ends in the middle');
  }

  /** Ends git before its time; for a caller that needs no more. */
  stop(): void {
    if (!this.#over) this.#child.kill();
  }
}

/** `check-ignore` knows no literal pathspecs. */
const hardenedFor = (command: string | undefined): readonly string[] => (command === 'check-ignore' ? HARDENED.filter((one) => one !== '--literal-pathspecs') : HARDENED);
const argumentsOf = (args: readonly string[], around: Surroundings): string[] => [...hardenedFor(args[0]), ...safeDirectories(around.env), ...args];

/** Starts git in the surroundings' directory. `input`: something will be written to its standard input. */
export function startGit(args: readonly string[], around: Surroundings, input = false): GitChild {
  const start = { args: argumentsOf(args, around), cwd: around.cwd, env: gitEnvironment(around), input };
  return new GitChild(start, args.find((one, i) => !one.startsWith('-') && args[i - 1] !== '-c') ?? '', around);
}

/** The fields that git ends with `end` (NUL or a newline), as they come; each is valid until the next is asked for. */
export async function* fieldsOf(git: GitChild, end: number): AsyncIterable<Buffer[]> {
  let rest: Buffer = Buffer.alloc(0);
  for (let piece = await git.read(); piece; piece = await git.read()) {
    const bytes = rest.length ? Buffer.concat([rest, piece]) : piece;
    const found: Buffer[] = [];
    let at = 0;
    for (let to = bytes.indexOf(end); to >= 0; to = bytes.indexOf(end, at)) {
      found.push(bytes.subarray(at, to));
      at = to + 1;
    }
    rest = bytes.subarray(at);
    if (found.length) yield found;
  }
  await git.end();
  if (rest.length) throw git.unfinished();
}

/** Everything that a git command prints. Rejects with a `GitFailure` unless it ended well; `warned` hears what it said all the same. */
export async function gitOutput(args: readonly string[], around: Surroundings, input?: string, warned?: (said: string) => void): Promise<Buffer> {
  const child = startGit(args, around, input !== undefined);
  if (input !== undefined) {
    void child.write(input);
    child.finish();
  }
  const pieces: Buffer[] = [];
  for (let piece = await child.read(); piece; piece = await child.read()) pieces.push(piece);
  await child.end();
  if (child.said !== '') warned?.(child.said);
  return Buffer.concat(pieces);
}

/** The same at once, for a rare question in the middle of synchronous work. Throws a `GitFailure`, also for output above `limit` bytes. */
export function gitOutputNow(args: readonly string[], around: Surroundings, input: string, limit: number): Buffer {
  const options = { cwd: around.cwd, env: gitEnvironment(around), input, maxBuffer: limit, windowsHide: true };
  const { status, stdout, stderr, error } = spawnSync('git', argumentsOf(args, around), options);
  if (error ?? status !== 0) throw new GitFailure(args[0] ?? '', status, stderr?.toString('latin1') ?? '', error);
  return stdout;
}
