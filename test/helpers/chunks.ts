import type { Chunk, Problem, Source } from '../../src/types/source.ts';

export interface Drained {
  readonly chunks: (Chunk & { readonly text: string })[];
  readonly problems: Problem[];
  readonly skipped: Record<string, number>;
}

/** Walks a source to its end; bytes are copied, and every chunk's `newLines` is asked for. */
export async function drain(source: Source): Promise<Drained> {
  const drained: Drained = { chunks: [], problems: [], skipped: {} };
  const skip = (reason: string): void => void (drained.skipped[reason] = (drained.skipped[reason] ?? 0) + 1);
  for await (const chunk of source.chunks((problem) => drained.problems.push(problem), skip)) {
    drained.chunks.push({ ...chunk, bytes: chunk.bytes.slice(), text: Buffer.from(chunk.bytes).toString('utf8') });
  }
  return drained;
}

/** Path to text of all chunks. */
export const texts = ({ chunks }: Drained): Record<string, string> => Object.fromEntries(chunks.map(({ origin, text }) => [origin.path, text]));
