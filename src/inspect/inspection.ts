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
  /** Whether a file of this name can give anything. */
  wants(path: string): boolean;
}

/** A manifest or a piece of configuration is smaller; what is larger is reported, not read. */
const limit = 64 * 1024 * 1024;

const newOnly = (chunk: Chunk, evidence: Evidence): boolean => {
  const line = evidence.startLine;
  return line === undefined || !chunk.newLines || chunk.newLines.some(([first, last]) => line >= first && line <= last);
};

function objectEvidence(catalogue: Catalogue, origin: Origin & { kind: 'object' }, text: () => string): Evidence[] {
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

/** A file on its way. */
interface Parts {
  readonly looks: readonly Look[];
  /** Bytes of it that are kept, and whether that is as much as there may be. */
  readonly least: number;
  readonly whole: boolean;
  kept: Uint8Array;
  /** Bytes seen so far. */
  bytes: number;
}

function begin({ origin }: Chunk, inspectors: readonly Inspector[]): Parts | undefined {
  let looks: Look[] | undefined;
  for (const inspector of inspectors) {
    const look = inspector.look(origin.path);
    if (look) (looks ??= []).push(look);
  }
  if (!looks) return undefined;
  const whole = looks.some(({ enough }) => enough === undefined);
  return { looks, least: whole ? limit : Math.max(...looks.map(({ enough = 0 }) => enough)), whole, kept: new Uint8Array(0), bytes: 0 };
}

/** Takes the chunk's own bytes, as far as they are needed: copied where another chunk, in the same memory, follows. */
function gather(parts: Parts, chunk: Chunk, store: Store): void {
  const own = chunk.bytes.subarray(chunk.overlap, chunk.bytes.length - (chunk.tail ?? 0));
  const room = parts.least - parts.bytes;
  const alone = parts.bytes === 0 && !chunk.more;
  parts.bytes += own.length;
  if (alone) parts.kept = own.subarray(0, room);
  else if (room > 0) store.add(own.subarray(0, room));
  if (!alone && !chunk.more) parts.kept = store.bytes;
}

/** Made late: that takes a tenth of a millisecond. */
let decoder: InstanceType<typeof TextDecoder> | undefined;
const decode = (bytes: Uint8Array): string => (decoder ??= new TextDecoder()).decode(bytes);

const sink = (chunk: Chunk, into: Inspections): Found => ({
  evidence: (evidence) => void (newOnly(chunk, evidence) && into.evidence.push(evidence)),
  risk: (risk) => void into.risks.push(risk),
  problem: (problem) => void into.problems.push(problem),
});

/** Those whose quick look says that something may come of the bytes; a link has none of its own. */
function concerned({ looks }: Parts, bytes: Uint8Array, mode: Chunk['mode']): readonly Look[] {
  return mode === 'link' ? looks : looks.filter((look) => !look.may || look.may(bytes.subarray(0, look.enough)));
}

/** Paths and commit texts are judged at once; files that an inspector looks at are gathered from their windows first. `ordinary` says of paths that are no traces that none does. */
export function createInspection(catalogue: Catalogue, inspectors: readonly Inspector[], ordinary: (path: string) => boolean = () => false): Inspection {
  let parts: Parts | undefined;
  const store = new Store(limit);

  const finish = (chunk: Chunk, into: Inspections): void | Promise<void> => {
    const gathered = parts;
    parts = undefined;
    if (!gathered) return;
    const { origin, mode } = chunk;
    if (gathered.whole && gathered.bytes > limit) return void into.problems.push({ code: 'too-large', path: origin.path, message: 'too large to be read as configuration' });
    const bytes = gathered.kept;
    const looks = concerned(gathered, bytes, mode);
    if (looks.length === 0) return void store.clear();
    const text = decode(bytes);
    store.clear();
    return run(looks, { origin, path: origin.path, text, ...(mode && { mode }) }, sink(chunk, into));
  };

  return {
    wants: (path) => inspectors.some((inspector) => inspector.look(path) !== undefined) || catalogue.pathEvidence(path, { kind: 'file', path }).length > 0,
    take(chunk, into) {
      const { origin, bytes } = chunk;
      // The people of a commit come as a second text of the same object.
      if (origin.member !== undefined || (chunk.again && origin.kind !== 'object')) return;
      if (origin.kind === 'message') return void into.evidence.push(...catalogue.commits.commit({ message: decode(bytes) }, origin));
      if (origin.kind === 'object') return void into.evidence.push(...objectEvidence(catalogue, origin, () => decode(bytes)));
      if (chunk.overlap === 0 || !parts) {
        store.clear();
        parts = undefined;
        if (chunk.overlap > 0) return;
        if (ordinary(origin.path)) return;
        for (const evidence of catalogue.pathEvidence(origin.path, origin)) into.evidence.push(evidence);
        parts = begin(chunk, inspectors);
      }
      if (!parts) return;
      gather(parts, chunk, store);
      return chunk.more ? undefined : finish(chunk, into);
    },
  };
}
