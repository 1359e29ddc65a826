import { describe, expect, it } from 'vitest';
import { withHelper } from '../../src/run/helper.ts';
import { merge, type Waiting } from '../../src/run/pool.ts';
import { createStage, emptyOutcome, type Outcome, type StageSettings } from '../../src/run/stage.ts';
import { windowLooker, type Handed } from '../../src/run/windows-share.ts';
import { memorySource } from '../../src/source/memory.ts';

const settings: StageSettings = { only: ['secrets', 'leaks', 'ai'], salt: '', enable: [] };
/** Of 25 MB: a secret in every window, at all kinds of places, some where two windows meet. */
const lines = Array.from({ length: 250_000 }, (_, i) => (i % 7_919 === 0 ? `password = "${'Zx9'}${String(i * 7_919)}qLw${String(i)}"` : `line ${String(i)}${' of nothing but words'.repeat(5)}`));
const text = Buffer.from(lines.join('\n'));

async function outcomeOf(look: (stage: ReturnType<typeof createStage>, into: Outcome) => ReturnType<typeof withHelper>): Promise<Outcome> {
  const into = emptyOutcome();
  const helped = look(createStage(settings), into);
  for await (const chunk of memorySource(text, 'input.txt').chunks(() => undefined)) {
    const waiting = helped.look(chunk, into);
    if (waiting) await waiting;
  }
  helped.end();
  into.findings.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return into;
}

const alone = (): Promise<Outcome> => outcomeOf((stage, into) => withHelper(stage, settings, into, { threads: 1 }));

/** Does the other thread's work in this one, `later`. */
function neighbour(handedOn: Handed[], failsAt = Infinity): () => Waiting {
  let look: ((handed: Handed) => void) | undefined;
  let fail: () => void = () => undefined;
  return () => ({
    work: (work, into, finished) => new Promise((resolve) => {
      if (work.windows && failsAt > 0) look = windowLooker(work.settings, work.windows, ({ lot, outcome }) => void setTimeout(() => {
        merge(into, outcome);
        finished?.(lot);
      }));
      fail = () => {
        into.problems.push({ code: 'worker-failed', message: 'x' });
        resolve();
      };
      if (failsAt === 0) fail();
    }),
    post: (handed) => {
      handedOn.push(handed as Handed);
      if (handedOn.length >= failsAt) fail();
      else look?.(handed as Handed);
    },
    dismiss: () => undefined,
  });
}

describe('a second thread for a large text', () => {
  it('finds what one finds, each once, and knows it when the text ends', async () => {
    const handed: Handed[] = [];
    const both = await outcomeOf((stage, into) => withHelper(stage, settings, into, { threads: 2, start: neighbour(handed), patience: 0 }));
    expect(handed.length).toBeGreaterThan(2);
    expect(both).toEqual(await alone());
    expect(both.findings.length).toBeGreaterThan(25);
  }, 60_000);

  it('takes a thread that waits, from the beginning', async () => {
    const handed: Handed[] = [];
    expect(await outcomeOf((stage, into) => withHelper(stage, settings, into, { threads: 2, waiting: neighbour(handed)() }))).toEqual(await alone());
    expect(handed[0]?.chunk.overlap).toBeGreaterThan(0);
    expect(handed.length).toBeGreaterThan(2);
  }, 60_000);

  it('is a problem when it fails with a window in hand', async () => {
    const into = await outcomeOf((stage, outcome) => withHelper(stage, settings, outcome, { threads: 2, start: neighbour([], 2), patience: 0 }));
    expect(into.problems).toMatchObject([{ code: 'worker-failed' }]);
  }, 60_000);

  it('is not missed when it never started', async () => {
    expect(await outcomeOf((stage, into) => withHelper(stage, settings, into, { threads: 2, start: neighbour([], 0), patience: 0 }))).toEqual(await alone());
  }, 60_000);

  it('is not started for a text that is soon done, nor where one thread was asked for', () => {
    let started = 0;
    const start = (): Waiting => {
      started++;
      return neighbour([])();
    };
    const look = (threads: number, overlaps: readonly number[], patience: number): void => {
      const stage = { ...createStage(settings), look: () => undefined, inspect: () => undefined };
      const helped = withHelper(stage, settings, emptyOutcome(), { threads, start, patience });
      for (const overlap of overlaps) void helped.look({ origin: { kind: 'stdin', path: 'a' }, bytes: new Uint8Array(1), firstLine: 1, firstColumn: 1, overlap, more: true }, emptyOutcome());
    };
    look(2, [0], 0);
    look(1, [0, 9, 9, 9], 0);
    look(2, [0, 9, 9, 9], 60_000);
    expect(started).toBe(0);
    look(2, [0, 9, 9], 0);
    expect(started).toBe(1);
  });
});
