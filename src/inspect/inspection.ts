import type { Evidence } from '../types/finding.ts';
import type { Found, InspectedFile, Inspector, Look, Risk } from '../types/inspect.ts';
import type { Chunk, Origin, Problem } from '../types/source.ts';
import type { Catalogue } from './evidence/catalogue.ts';
import { commitText } from './evidence/commit-object.ts';
import { Store } from './store.ts';

/** What inspection adds to. */
export interface Inspections {
  readonly evidence: Evidence[];
  readonly risks: Risk[];
  readonly problems: Problem[];
}

/** Looks at whole files, commit texts and ref names as their chunks pass by. One a thread; files must not interleave. */
export interface Inspection {
  /** Takes what it needs before it returns; a promise means that parsers are still loading or at work. */
  take(chunk: Chunk, into: Inspections): void | Promise<void>;
  /** Says that the file of this name, which comes next, is known to give nothing. */
  pass(path: string): void;
  /** Whether a file of this name can give anything. */
  wants(path: string): boolean;
}

/** A manifest or a piece of configuration is smaller; what is larger is reported, not read. */
const limit = 64 * 1024 * 1024;

const newOnly = (chunk: Chunk, evidence: Evidence): boolean => {
  const line = evidence.startLine;
  return line === undefined || !chunk.newLines || chunk.newLines.some(([first, last]) => line >= first && line <= last);
};

/** Of a text that is no file: a commit, the name of a ref, or a message. */
function textEvidence(catalogue: Catalogue, origin: Origin, text: () => string): Evidence[] {
  if (origin.kind !== 'object') return catalogue.commits.commit({ message: text() }, origin);
  if (origin.object.startsWith('ref:')) {
    // The text is the full name where the chunk is about the ref itself.
    const [short, full] = [origin.object.slice('ref:'.length), text()];
    return catalogue.commits.ref(full.startsWith('refs/') && full.endsWith(short) ? full : short, origin);
  }
  if (!origin.object.startsWith('commit:')) return [];
  const { commit, firstLine } = commitText(text());
  return catalogue.commits.commit(commit, origin).map((e) => (e.startLine ? { ...e, startLine: e.startLine + firstLine - 1 } : e));
}

/** One after the other; nothing is waited for where nothing has to be. */
function run(looks: readonly Look[], file: InspectedFile, found: Found, from = 0): void | Promise<void> {
  for (let i = from; i < looks.length; i++) {
    const waiting = looks[i]?.inspect(file, found);
    if (waiting) return waiting.then(() => run(looks, file, found, i + 1));
  }
}

/** A file of several windows on its way. */
interface Parts {
  readonly looks: readonly Look[];
  /** Bytes of it that are kept, and whether that is as much as there may be. */
  readonly least: number;
  readonly whole: boolean;
  /** Bytes seen so far. */
  bytes: number;
}

/** What inspectors do with the files of a path. */
export function looksAt(path: string, inspectors: readonly Inspector[]): readonly Look[] {
  const looks: Look[] = [];
  for (const inspector of inspectors) {
    const look = inspector.look(path);
    if (look) looks.push(look);
  }
  return looks;
}

const isWhole = (looks: readonly Look[]): boolean => looks.some(({ enough }) => enough === undefined);
const leastOf = (looks: readonly Look[]): number => (isWhole(looks) ? limit : Math.max(...looks.map(({ enough = 0 }) => enough)));

/** Takes the chunk's own bytes, as far as they are needed: copied where another chunk, in the same memory, follows. */
function gather(parts: Parts, chunk: Chunk, store: Store): void {
  const own = chunk.bytes.subarray(chunk.overlap, chunk.bytes.length - (chunk.tail ?? 0));
  const room = parts.least - parts.bytes;
  parts.bytes += own.length;
  if (room > 0) store.add(own.subarray(0, room));
}

/** UTF-8 without the mark at its beginning, as `TextDecoder` gives it: making one takes a hook a tenth of a millisecond. */
function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const sink = (chunk: Chunk, into: Inspections): Found => ({
  evidence: (evidence) => void (newOnly(chunk, evidence) && into.evidence.push(evidence)),
  risk: (risk) => void into.risks.push(risk),
  problem: (problem) => void into.problems.push(problem),
});

/** Those whose quick look says that something may come of the bytes; a link has none of its own. */
function concerned(looks: readonly Look[], bytes: Uint8Array, mode: Chunk['mode']): readonly Look[] | undefined {
  if (mode === 'link') return looks;
  let found: Look[] | undefined;
  for (const look of looks) if (!look.may || look.may(look.enough === undefined || bytes.length <= look.enough ? bytes : bytes.subarray(0, look.enough))) (found ??= []).push(look);
  return found;
}

/** Looks at all that is needed of a file; `done` is told when the bytes are. */
function inspectBytes(all: readonly Look[], bytes: Uint8Array, chunk: Chunk, into: Inspections, done: () => void): void | Promise<void> {
  const { origin, mode } = chunk;
  const looks = concerned(all, bytes, mode);
  if (!looks) return done();
  const text = decode(bytes.subarray(0, leastOf(all)));
  done();
  return run(looks, { origin, path: origin.path, text, ...(mode && { mode }) }, sink(chunk, into));
}

/** Looks at a file of several windows when the last of them has come, and leaves the store empty for the next. */
function inspectGathered({ looks, whole, bytes }: Parts, store: Store, chunk: Chunk, into: Inspections): void | Promise<void> {
  if (!whole || bytes <= limit) return inspectBytes(looks, store.bytes, chunk, into, () => void store.clear());
  store.clear();
  into.problems.push({ code: 'too-large', path: chunk.origin.path, message: 'too large to be read as configuration' });
}

const nothing = (): undefined => undefined;

/** Paths and commit texts are judged at once; files of several windows that an inspector looks at are gathered first. `ordinary` knows the looks of paths that are no traces, where it need not ask the inspectors. */
export function createInspection(catalogue: Catalogue, inspectors: readonly Inspector[], ordinary: (path: string) => readonly Look[] | undefined = nothing): Inspection {
  let parts: Parts | undefined;
  const store = new Store(limit);
  let passed: string | undefined;

  const finish = (chunk: Chunk, into: Inspections): void | Promise<void> => {
    const gathered = parts;
    parts = undefined;
    return gathered && inspectGathered(gathered, store, chunk, into);
  };

  const looksOf = (path: string, origin: Origin, into: Inspections): readonly Look[] => {
    for (const evidence of catalogue.pathEvidence(path, origin)) into.evidence.push(evidence);
    return looksAt(path, inspectors);
  };

  return {
    pass: (path) => void (passed = path),
    wants: (path) => looksAt(path, inspectors).length > 0 || catalogue.pathEvidence(path, { kind: 'file', path }).length > 0,
    take(chunk, into) {
      const { origin, bytes } = chunk;
      if (origin.path === passed) return;
      // The people of a commit come as a second text of the same object.
      if (origin.member !== undefined || (chunk.again && origin.kind !== 'object')) return;
      if (origin.kind === 'message' || origin.kind === 'object') return void into.evidence.push(...textEvidence(catalogue, origin, () => decode(bytes)));
      if (chunk.overlap === 0 || !parts) {
        if (parts) store.clear();
        parts = undefined;
        if (chunk.overlap > 0) return;
        const looks = ordinary(origin.path) ?? looksOf(origin.path, origin, into);
        if (looks.length === 0) return;
        if (!chunk.more) return inspectBytes(looks, chunk.tail ? bytes.subarray(0, bytes.length - chunk.tail) : bytes, chunk, into, nothing);
        parts = { looks, least: leastOf(looks), whole: isWhole(looks), bytes: 0 };
      }
      gather(parts, chunk, store);
      return chunk.more ? undefined : finish(chunk, into);
    },
  };
}
