import type { Chunk, Evidence, Found, InspectedFile, Inspector, Origin, Problem, Risk } from '../types.ts';
import type { Catalogue } from './evidence/catalogue.ts';
import { commitText } from './evidence/commit-object.ts';

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

async function run(inspectors: readonly Inspector[], file: InspectedFile, found: Found): Promise<void> {
  for (const inspector of inspectors) await inspector.inspect(file, found);
}

/** A file on its way: `least` is what its inspectors need of it, `whole` whether they need all. */
interface Parts {
  readonly origin: Origin;
  readonly mode: Chunk['mode'];
  readonly wanting: readonly Inspector[];
  readonly least: number;
  readonly whole: boolean;
  readonly texts: string[];
  stream?: InstanceType<typeof TextDecoder>;
  bytes: number;
}

function begin({ origin, mode }: Chunk, inspectors: readonly Inspector[]): Parts | undefined {
  const wanting = inspectors.filter((inspector) => inspector.wants(origin.path));
  if (wanting.length === 0) return undefined;
  const enough = wanting.map((inspector) => inspector.enough?.(origin.path));
  const whole = enough.includes(undefined);
  return { origin, mode, wanting, least: whole ? limit : Math.max(...enough.map((bytes) => bytes ?? 0)), whole, texts: [], bytes: 0 };
}

/** For texts that come in one piece: a decoder takes microseconds to make. */
const whole = new TextDecoder();

/** Takes the chunk's own bytes, as far as they are needed. */
function gather(parts: Parts, chunk: Chunk): void {
  const own = chunk.bytes.subarray(chunk.overlap, chunk.bytes.length - (chunk.tail ?? 0));
  const room = parts.least - parts.bytes;
  parts.bytes += own.length;
  if (room <= 0) return;
  if (!chunk.more && !parts.stream) parts.texts.push(whole.decode(own.subarray(0, room)));
  else parts.texts.push((parts.stream ??= new TextDecoder()).decode(own.subarray(0, room), { stream: chunk.more === true && own.length <= room }));
}

/** Paths and commit texts are judged at once; files that an inspector wants are gathered from their windows first. */
export function createInspection(catalogue: Catalogue, inspectors: readonly Inspector[]): Inspection {
  let parts: Parts | undefined;

  const finish = (chunk: Chunk, into: Inspections): void | Promise<void> => {
    const gathered = parts;
    parts = undefined;
    if (!gathered) return;
    const { origin, mode, texts, bytes, wanting, whole } = gathered;
    if (whole && bytes > limit) return void into.problems.push({ code: 'too-large', path: origin.path, message: 'too large to be read as configuration' });
    const found: Found = {
      evidence: (evidence) => void (newOnly(chunk, evidence) && into.evidence.push(evidence)),
      risk: (risk) => void into.risks.push(risk),
      problem: (problem) => void into.problems.push(problem),
    };
    return run(wanting, { origin, path: origin.path, text: texts.join(''), ...(mode && { mode }) }, found);
  };

  return {
    wants: (path) => inspectors.some((inspector) => inspector.wants(path)) || catalogue.pathEvidence(path, { kind: 'file', path }).length > 0,
    take(chunk, into) {
      const { origin, bytes } = chunk;
      // The people of a commit come as a second text of the same object.
      if (origin.member !== undefined || (chunk.again && origin.kind !== 'object')) return;
      if (origin.kind === 'message') return void into.evidence.push(...catalogue.commits.commit({ message: whole.decode(bytes) }, origin));
      if (origin.kind === 'object') return void into.evidence.push(...objectEvidence(catalogue, origin, () => whole.decode(bytes)));
      if (chunk.overlap === 0 || !parts) {
        into.evidence.push(...(chunk.overlap === 0 ? catalogue.pathEvidence(origin.path, origin) : []));
        parts = chunk.overlap === 0 ? begin(chunk, inspectors) : undefined;
      }
      if (!parts) return;
      gather(parts, chunk);
      return chunk.more ? undefined : finish(chunk, into);
    },
  };
}
