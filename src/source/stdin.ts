/** Standard input as one text, in bounded memory. */
import { fstatSync, readFileSync, readSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Chunk, Origin, Problem, Source } from '../types/source.ts';
import { holdsMore, tooLarge } from './holds-more.ts';
import { ownRoom, TextWindows, WINDOW } from './windows.ts';

/** How long to wait when a pipe that somebody made non-blocking has nothing yet, in milliseconds. */
const PAUSE = 1;
const IN = 0;
const PIPE = 'Pipe something in: git diff | tightlip stdin';

/** Everything on file descriptor `fd` (0 unless told) as a text called `path`. It is read in pieces as large as they come. */
export function stdinSource(path = 'stdin', fd = IN): Source {
  const origin: Origin = { kind: 'stdin', path };
  return {
    name: 'stdin',
    *chunks(problem, skipped = () => {}, { largest = Infinity, room = ownRoom() } = {}): Iterable<Chunk> {
      if (wasClosed(fd)) problem({ code: 'unreadable', path, message: NOTHING, hint: PIPE });
      const windows = new TextWindows({ origin }, room, WINDOW);
      let bytes = 0;
      for (let last = false; !last; ) {
        const space = windows.space();
        const count = fill(fd, space, problem, path);
        const more = bytes === 0 ? holdsMore(space, count) : undefined;
        if (more !== undefined) skipped(more);
        bytes += count;
        if (bytes > largest) return problem(tooLarge(path, bytes, largest));
        last = count < space.length;
        yield* windows.take(count, last);
      }
    },
  };
}

const NOTHING = 'standard input is closed, or the null device';

/** Whether a descriptor is the null device. Node puts it in the place of one that was closed. */
function isNull(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isCharacterDevice() && stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** Whether a descriptor was closed when the program started: Node opens the null device for reading and writing there, `< /dev/null` only for reading. */
function wasClosed(fd: number): boolean {
  if (!isNull(fd)) return false;
  try {
    const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1];
    return flags === undefined || (Number.parseInt(flags, 8) & 3) === 2;
  } catch {
    // Where the system does not say, the null device is no input that anybody wants to be called clean.
    return true;
  }
}

/** All of standard input as text, for the few lines of a protocol. Throws a `UserError` when it cannot be read, or when it is more than `most` bytes. */
export function protocolText(most = 64 << 20, fd = IN): string {
  if (isNull(fd)) throw new UserError(`${NOTHING}: git tells its hooks there what is pushed`, 'Pass it on to this command (lefthook: use_stdin: true), or name the commits: tightlip range origin/main..HEAD');
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    const piece = Buffer.alloc(1 << 16);
    const count = fill(fd, piece, failed, 'stdin');
    pieces.push(piece.subarray(0, count));
    bytes += count;
    if (bytes > most) throw new UserError('standard input is too long for a list of refs', 'Let git run this command: tightlip install');
    if (count < piece.length) return Buffer.concat(pieces).toString('utf8');
  }
}

const failed = ({ message, hint = '' }: Problem): never => {
  throw new UserError(message, hint);
};

/** Reads until `space` is full or the input ends. */
function fill(fd: number, space: Uint8Array, problem: (problem: Problem) => void, path: string): number {
  let done = 0;
  while (done < space.length) {
    const count = readSome(fd, space.subarray(done), problem, path);
    if (count === 0) break;
    done += count;
  }
  return done;
}

function readSome(fd: number, space: Uint8Array, problem: (problem: Problem) => void, path: string): number {
  for (;;) {
    try {
      return readSync(fd, space, 0, space.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
      else {
        problem({ code: 'unreadable', path, message: `standard input could not be read (${code})`, hint: PIPE });
        return 0;
      }
    }
  }
}
