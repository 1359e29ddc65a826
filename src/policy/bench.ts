import type { ToolIdentity } from '../types/ai-tool.ts';
import type { Finding, Suppressed } from '../types/finding.ts';
import type { AgentCheck } from '../types/inspect.ts';
import type { Notice, Origin } from '../types/source.ts';
import type { CompiledLayer, PathSet } from './compile.ts';
import type { Exceptions } from './exceptions.ts';
import type { Names } from './names.ts';

/** What judging needs of the world; all of it given. */
export interface JudgeContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly salt: string;
  readonly catalogue: readonly ToolIdentity[];
  readonly checks: readonly AgentCheck[];
  /** Compiles gitignore-like patterns. */
  readonly paths: PathSet;
  /** Paths that a commit changes (an empty id: the commit being made); undefined where nobody knows. */
  readonly changed?: (commit: string) => readonly string[] | undefined;
  /** Text of a file on the side that `origin` is on, for ignore files; undefined: not there. */
  readonly read?: (path: string, origin: Origin) => Promise<string | undefined> | string | undefined;
}

/** Everything that judging one run shares. */
export interface Bench {
  readonly context: JudgeContext;
  readonly names: Names;
  readonly layers: readonly CompiledLayer[];
  readonly exceptions: Exceptions;
  readonly findings: Finding[];
  readonly suppressed: Suppressed[];
  readonly notices: Map<string, Notice>;
}

/** Adds a finding, or what an exception makes of it. `decided`: the layer whose word it is; -1: the program's own. */
export function settle(finding: Finding, paths: readonly string[], decided: number, bench: Bench): void {
  const said = bench.exceptions.of(finding, paths, decided);
  if (said && 'by' in said) bench.suppressed.push({ finding, by: said.by });
  else if (said && 'expired' in said) bench.findings.push({ ...finding, expired: said.expired });
  else bench.findings.push(finding);
  if (!said || !('locked' in said)) return;
  const { source } = said.locked;
  const [, path = source, line] = /^(.*):(\d+)$/.exec(source) ?? [];
  const notice: Notice = { code: 'policy-locked', path, ...(line === undefined ? {} : { startLine: Number(line) }), message: `an [[ai.exception]] for ${finding.rule} is ignored: a policy above this file is locked` };
  bench.notices.set(JSON.stringify(notice), notice);
}
