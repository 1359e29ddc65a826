/**
 * Programs by Node's own wrappers of processes and pipes. `node:child_process` and the streams above them take a hook six milliseconds to load
 * and to compile, for three pipes. They are no public interface: `bin` hands them over only in the Node that this was written for, and whatever
 * they refuse is left to `node:child_process`.
 */
import type { Child, Listener, Start } from './child.ts';

interface Handle {
  close(): void;
}

interface Pipe extends Handle {
  onread: ((bytes: ArrayBuffer | undefined) => void) | undefined;
  readStart(): number;
  readStop(): number;
  writeLatin1String(request: WriteRequest, text: string): number;
}

interface WriteRequest {
  oncomplete: ((status: number) => void) | undefined;
}

interface Stdio {
  readonly type: 'ignore' | 'pipe';
  readonly handle?: Pipe;
}

interface Process extends Handle {
  onexit: ((status: number, signal: string) => void) | undefined;
  spawn(options: { file: string; args: string[]; cwd: string; envPairs: string[]; stdio: Stdio[]; detached: boolean; windowsHide: boolean }): number;
  kill(signal: number): number;
}

/** What Node's C++ gives its own libraries. */
export interface Wrappers {
  readonly process: { readonly Process: new () => Process };
  readonly pipe: { readonly Pipe: new (type: number) => Pipe; readonly constants: { readonly SOCKET: number } };
  readonly stream: {
    readonly WriteWrap: new () => WriteRequest;
    readonly streamBaseState: Int32Array;
    readonly kReadBytesOrError: number;
    readonly kArrayBufferOffset: number;
    readonly kLastWriteWasAsync: number;
  };
}

const SIGTERM = 15;
/** Bytes of output that are held before git has to wait. */
const FULL = 1 << 18;
/** Bytes of input that may wait for git. */
const ROOM = 1 << 16;

/** Output as it comes. Nothing more is read while much is held. */
class Inflow {
  ended = false;
  readonly #pipe: Pipe;
  readonly #pieces: Buffer[] = [];
  #held = 0;
  #paused = false;
  #over = false;

  constructor(pipe: Pipe, { streamBaseState, kReadBytesOrError, kArrayBufferOffset }: Wrappers['stream'], came: () => void, over: () => void) {
    this.#pipe = pipe;
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a wrapper of C++, no target of events
    pipe.onread = (bytes) => {
      const count = streamBaseState[kReadBytesOrError] as number;
      if (count > 0 && bytes) this.#take(Buffer.from(bytes, streamBaseState[kArrayBufferOffset], count));
      else if (count < 0) {
        pipe.close();
        this.#over = true;
        this.ended = this.#pieces.length === 0;
        over();
      }
      came();
    };
    pipe.readStart();
  }

  #take(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
    if (this.#held < FULL) return;
    this.#paused = true;
    this.#pipe.readStop();
  }

  next(): Buffer | undefined {
    const piece = this.#pieces.shift();
    if (!piece) return undefined;
    this.#held -= piece.length;
    if (this.#over) this.ended = this.#pieces.length === 0;
    else if (this.#paused && this.#held < FULL) {
      this.#paused = false;
      this.#pipe.readStart();
    }
    return piece;
  }
}

/** Input on its way. A child that died breaks the pipe; its exit status tells the story. */
class Outflow {
  readonly #pipe: Pipe;
  readonly #stream: Wrappers['stream'];
  readonly #drained: () => void;
  #waiting = 0;
  #last = false;
  #open = true;

  constructor(pipe: Pipe, stream: Wrappers['stream'], drained: () => void) {
    this.#pipe = pipe;
    this.#stream = stream;
    this.#drained = drained;
  }

  write(text: string): boolean {
    if (!this.#open || this.#last || text === '') return true;
    const { WriteWrap, streamBaseState, kLastWriteWasAsync } = this.#stream;
    const request = new WriteWrap();
    request.oncomplete = (status) => {
      this.#waiting -= text.length;
      if (status < 0 || (this.#last && this.#waiting === 0)) this.drop();
      else if (this.#waiting < ROOM) this.#drained();
    };
    if (this.#pipe.writeLatin1String(request, text) !== 0) this.drop();
    else if (streamBaseState[kLastWriteWasAsync]) this.#waiting += text.length;
    return this.#waiting < ROOM;
  }

  finish(): void {
    this.#last = true;
    if (this.#waiting === 0) this.drop();
  }

  drop(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#waiting = 0;
    this.#pipe.close();
    this.#drained();
  }
}

/** Starts git, as `startChild` does; undefined where that has to be left to Node. */
export function lightChild({ process: { Process }, pipe: { Pipe, constants }, stream }: Wrappers, { args, cwd, env, input }: Start, to: Listener): Child | undefined {
  const child = new Process();
  const [stdin, stdout, stderr] = [input ? new Pipe(constants.SOCKET) : undefined, new Pipe(constants.SOCKET), new Pipe(constants.SOCKET)];
  const envPairs = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const piped = (handle: Pipe | undefined): Stdio => (handle ? { type: 'pipe', handle } : { type: 'ignore' });
  // What holds a zero byte would be cut there.
  const whole = ![cwd, ...args, ...envPairs].some((text) => text.includes('\0'));
  if (!whole || child.spawn({ file: 'git', args: ['git', ...args], cwd, envPairs, stdio: [stdin, stdout, stderr].map(piped), detached: false, windowsHide: true }) !== 0) {
    for (const handle of [child, stdin, stdout, stderr]) handle?.close();
    return undefined;
  }
  let status: number | null | undefined;
  let open = 3;
  const over = (): void => {
    if (--open === 0) to.closed(status ?? null);
  };
  const sent = stdin && new Outflow(stdin, stream, to.drained);
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the same
  child.onexit = (code, signal) => {
    child.close();
    status = signal ? null : code;
    sent?.drop();
    to.exited(status);
    over();
  };
  const out = new Inflow(stdout, stream, to.wake, over);
  const said = new Inflow(stderr, stream, () => {
    for (let piece = said.next(); piece; piece = said.next()) to.said(piece);
  }, over);
  return {
    read: () => out.next(),
    get ended() {
      return out.ended;
    },
    write: (text) => sent?.write(text) ?? true,
    finish: () => sent?.finish(),
    drop: () => sent?.drop(),
    kill: () => void (status === undefined && child.kill(SIGTERM)),
  };
}
