/** Traces of AI tools before everything else, so that findings need not wait for the judgement of them. */

import { fileChunks } from '../source/read-file.ts';
import { fileOf } from '../source/tree.ts';
import type { Source } from '../types/source.ts';
import type { Share } from './files.ts';
import { brought, createStage, emptyOutcome, type Outcome, type Stage, type StageSettings } from './stage.ts';

const nothing = (): undefined => undefined;

/** The second reading, which looks for everything else. */
export interface SecondReading {
  readonly settings: StageSettings;
  readonly stage: Stage;
  /** Places in the list of files that showed something at the first. */
  readonly marked: ReadonlySet<number>;
}

type Ahead = (traces: Outcome) => Promise<void>;

/** Hands on what the first reading brought; files and bytes are counted by the second. */
async function handOn(traces: Outcome, into: Outcome, ahead: Ahead): Promise<void> {
  for (const list of ['evidence', 'risks', 'problems'] as const) for (const item of traces[list]) (into[list] as unknown[]).push(item);
  await ahead(traces);
}

function second(settings: StageSettings, marked: ReadonlySet<number>): SecondReading {
  const rest = { ...settings, only: settings.only.filter((area) => area !== 'ai') };
  return { settings: rest, stage: createStage(rest), marked };
}

/** Reads the few files whose names can tell of AI tools. `ignored` are judged by their names. What cannot be read is for the second reading to say. */
export async function tracesOfFiles({ root, names, largest }: Share, ignored: readonly string[], settings: StageSettings, into: Outcome, ahead: Ahead): Promise<SecondReading> {
  const stage = createStage({ ...settings, only: ['ai'] });
  const traces = emptyOutcome();
  const marked = new Set<number>();
  for (const path of ignored) stage.glance(path, traces);
  for (const [i, name] of names.entries()) {
    if (!stage.tells(name.path)) continue;
    const before = brought(traces);
    for (const chunk of fileChunks(fileOf(root, name), { room: (bytes) => stage.engine.room(bytes), problem: nothing, skipped: nothing, largest })) {
      const waiting = stage.look(chunk, traces);
      if (waiting) await waiting;
    }
    if (brought(traces) > before) marked.add(i);
  }
  await handOn(traces, into, ahead);
  return second(settings, marked);
}

/** The same of a source that was opened for this reading alone. */
export async function tracesOfSource(source: Source, skips: (path: string) => boolean, settings: StageSettings, into: Outcome, ahead: Ahead, largest?: number): Promise<SecondReading> {
  const stage = createStage({ ...settings, only: ['ai'] });
  const traces = emptyOutcome();
  for await (const chunk of source.chunks(nothing, nothing, { largest })) {
    if (chunk.origin.kind !== 'object' && skips(chunk.origin.path)) continue;
    const waiting = stage.look(chunk, traces);
    if (waiting) await waiting;
  }
  await handOn(traces, into, ahead);
  return second(settings, new Set());
}
