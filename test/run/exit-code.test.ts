import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/run/exit-code.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Problem } from '../../src/types/source.ts';
import { finding } from '../config/helpers.ts';

const blocking = finding({ severity: 'high' });
const warning = finding({ blocking: false });
const problem: Problem = { code: 'unreadable', message: 'could not be read' };
const all = (): boolean => true;
const critical = ({ severity }: Finding): boolean => severity === 'critical';

describe('the exit code', () => {
  it.each<[string, Finding[], Problem[], (finding: Finding) => boolean, boolean, number]>([
    ['nothing', [], [], all, false, 0],
    ['a warning', [warning], [], all, false, 0],
    ['a blocking finding', [warning, blocking], [], all, false, 1],
    ['a blocking finding below its threshold', [blocking], [], critical, false, 0],
    ['a problem', [], [problem], all, false, 2],
    ['a problem and a warning', [warning], [problem], all, false, 2],
    ['a problem and a blocking finding: the finding', [blocking], [problem], all, false, 1],
    ['a problem and a finding below its threshold', [blocking], [problem], critical, false, 2],
    ['a blocking finding that only is to be told', [blocking], [], all, true, 0],
    ['the same with a problem: no answer is none', [blocking], [problem], all, true, 2],
  ])('of %s', (_what, findings, problems, reaches, exitZero, expected) => expect(exitCode(findings, problems, reaches, exitZero)).toBe(expected));
});
