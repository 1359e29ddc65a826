import { describe, expect, it } from 'vitest';
import { ComeAgain } from '../../src/run/come-again.ts';
import { emptyOutcome, type Outcome } from '../../src/run/stage.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Chunk, Origin } from '../../src/types/source.ts';

const named = (path: string): Origin => ({ kind: 'staged', path });
const finding = (name: string): Finding => ({ rule: name }) as Finding;

/** Looks at one chunk: it gives a finding, and counts as a file of ten bytes. */
function look(twice: ComeAgain, origin: Origin, says: string, guessed?: () => boolean): void {
  const chunk = { origin, guessed } as Chunk;
  const into: Outcome | undefined = twice.into(chunk);
  if (!into) return;
  if (says) into.findings.push(finding(says));
  into.files++;
  into.bytes += 10;
  twice.seen(chunk);
}

describe('texts that come again', () => {
  it('give what they give then, where they stood at first', () => {
    const outcome = emptyOutcome();
    const twice = new ComeAgain(outcome);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(named) as [Origin, Origin, Origin, Origin];
    look(twice, a, 'a', () => false);
    look(twice, b, 'b before', () => true);
    look(twice, c, 'c', () => false);
    look(twice, d, 'd before', () => true);
    expect(outcome).toMatchObject({ findings: [finding('a'), finding('c')], files: 2, bytes: 20 });
    look(twice, b, 'b');
    look(twice, d, 'd');
    twice.end();
    expect(outcome).toMatchObject({ findings: ['a', 'b', 'c', 'd'].map(finding), files: 4, bytes: 40 });
  });

  it('give nothing by any of their windows before that', () => {
    const outcome = emptyOutcome();
    const twice = new ComeAgain(outcome);
    const [a, b] = [named('a'), named('b')];
    let asked = false;
    look(twice, a, 'a1', () => asked);
    asked = true;
    look(twice, a, 'a2', () => asked);
    look(twice, a, 'a3', () => asked);
    look(twice, b, 'b', () => false);
    expect(outcome.findings).toEqual([finding('b')]);
    look(twice, a, 'a');
    look(twice, a, 'a more');
    twice.end();
    expect(outcome.findings).toEqual(['a', 'a more', 'b'].map(finding));
    expect(outcome.files).toBe(3);
  });

  it('cost nothing where there are none', () => {
    const outcome = emptyOutcome();
    const twice = new ComeAgain(outcome);
    look(twice, named('a'), 'a');
    twice.end();
    expect(outcome).toMatchObject({ findings: [finding('a')], files: 1, bytes: 10 });
  });
});
