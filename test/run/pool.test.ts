import { describe, expect, it } from 'vitest';
import { merge, waitingWorker } from '../../src/run/pool.ts';
import { brought, clearOutcome, emptyOutcome, type Outcome } from '../../src/run/stage.ts';
import type { Work } from '../../src/run/worker.ts';
import { finding } from '../config/helpers.ts';

const problem = { code: 'unreadable', message: 'x' };
const outcome = (more: Partial<Outcome>): Outcome => ({ ...emptyOutcome(), ...more });

describe('results of several threads', () => {
  it('are added up', () => {
    const into = outcome({ findings: [finding()], clean: [1], skipped: { fifo: 1 }, files: 2, bytes: 10 });
    merge(into, outcome({ findings: [finding()], problems: [problem], clean: [2, 3], skipped: { fifo: 2, link: 1 }, files: 3, bytes: 5 }));
    expect(into).toEqual(outcome({ findings: [finding(), finding()], problems: [problem], clean: [1, 2, 3], skipped: { fifo: 3, link: 1 }, files: 5, bytes: 15 }));
  });

  it('may be very many', () => {
    const into = emptyOutcome();
    merge(into, outcome({ findings: Array.from({ length: 300_000 }, () => finding()) }));
    expect(into.findings.length).toBe(300_000);
  });

  it('are forgotten when they were handed on, and were brought by anything but clean files: what was passed over is no clean file', () => {
    const one = outcome({ findings: [finding()], problems: [problem], clean: [1], skipped: { fifo: 1 }, files: 2, bytes: 10 });
    expect(brought(one)).toBe(3);
    clearOutcome(one);
    expect(one).toEqual(emptyOutcome());
    expect(brought(outcome({ clean: [1, 2], files: 9 }))).toBe(0);
  });
});

it('a thread that fails is a problem, never a clean answer', async () => {
  const into = emptyOutcome();
  // Beside the source there is no worker to start, as in a broken installation.
  await waitingWorker().work({ settings: { only: [], salt: '', enable: [] } } as unknown as Work, into);
  expect(into.problems).toMatchObject([{ code: 'worker-failed', hint: expect.stringContaining('--threads 1') as string }]);
});

it('a thread that failed while it waited for work is a problem when there is some', async () => {
  const into = emptyOutcome();
  const waiting = waitingWorker();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await waiting.work({ settings: { only: [], salt: '', enable: [] } } as unknown as Work, into);
  expect(into.problems).toMatchObject([{ code: 'worker-failed' }]);
});
