import { freedBy } from '../config/freed.ts';
import type { ConfigSides, Problem, Source } from '../types/source.ts';
import type { Configured } from './configure.ts';
import type { Reached } from './flow.ts';
import { engineRoom } from './engine-room.ts';
import { ComeAgain } from './come-again.ts';
import type { Helped } from './helper.ts';
import type { Waiting } from './pool.ts';
import type { Outcome, Stage } from './stage.ts';

/** What a way of scanning gets: the stage is made when first asked for, so that git can be started before. */
export interface Gathering {
  readonly stage: () => Stage;
  /** To be called once, before the stage is asked for: loads the configuration that holds for what was found. */
  readonly configure: (sides?: ConfigSides) => Promise<Configured>;
  readonly outcome: Outcome;
  /** Told how far it is; between two files at most. */
  readonly progress: (outcome: Outcome, of?: number) => void;
  /** Told what has been looked at, in order, when findings are to leave early. */
  readonly reached?: (at: Reached) => void;
  /** With `reached`, where AI tools are looked for: to be told all that there is of them before anything else, by what can read twice. */
  readonly ahead?: (traces: Outcome) => Promise<void>;
}

/** Brings everything that is to be scanned before a stage; what could not be read is in the outcome's problems. */
export type Gather = (gathering: Gathering) => Promise<void>;

/** Collects problems. */
export const noteIn = (outcome: Outcome) => (problem: Problem): void => void outcome.problems.push(problem);
/** Counts what is skipped. */
export const countIn = (outcome: Outcome) => (reason: string): void => void (outcome.skipped[reason] = (outcome.skipped[reason] ?? 0) + 1);

/** One source in this thread. `again` opens it a second time, where findings are to leave early; `large`: its texts may be, another thread may help with them, at once if it is `waiting`. */
export function gatherSource(source: Source, again?: () => Source, large?: { readonly threads?: number; readonly waiting?: Waiting }): Gather {
  return async ({ configure, stage, outcome, progress, reached, ahead }) => {
    const closing = (error: unknown): never => {
      source.sides?.close();
      throw error;
    };
    const { skips, settings, config, largest } = await configure(source.sides).catch(closing);
    const count = countIn(outcome);
    const first = ahead && again && (await (await import('./traces-first.ts')).tracesOfSource(again(), skips, settings, outcome, ahead, largest).catch(closing));
    let helped: Helped | undefined;
    // What leaves early cannot be taken back, and a text that is large by itself has no earlier version.
    const twice = reached || large ? undefined : new ComeAgain(outcome);
    for await (const chunk of source.chunks(noteIn(outcome), count, { freed: freedBy(config), largest, room: engineRoom(stage), twice: twice !== undefined })) {
      if (chunk.origin.kind !== 'object' && skips(chunk.origin.path)) {
        if (chunk.overlap === 0) count('excluded');
        continue;
      }
      if (!chunk.again) reached?.({ path: chunk.origin.path, line: chunk.firstLine });
      if (large && !reached && (chunk.overlap > 0 || (large.waiting && chunk.more))) helped ??= (await import('./helper.ts')).withHelper(stage(), settings, outcome, large);
      const into = twice ? twice.into(chunk) : outcome;
      if (!into) continue;
      const waiting = (helped ?? first?.stage ?? stage()).look(chunk, into);
      if (waiting) await waiting;
      twice?.seen(chunk);
      progress(outcome);
    }
    helped?.end();
    twice?.end();
  };
}
