import type { RuleScopes } from './rule-scopes.ts';
import type { Confidence, Kind, OwnPack, Rule, Severity } from '../types.ts';
import type { OwnTool } from '../types/ai-tool.ts';
import type { PolicyLayer } from '../types/policy.ts';
import type { Notice } from '../types/source.ts';

/** Where a value was written. */
export interface Written {
  readonly file: string;
  readonly line: number;
}

/** Whose word a file is (POLICY.md section 5), highest authority first. */
export type LayerName = 'system' | 'company' | 'project' | 'directory';

/** An exception, ready to be asked. */
export interface Allow {
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly paths?: readonly string[];
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
  readonly written: Written;
  readonly layer: LayerName;
  /** Whether it holds at a path. */
  at(path: string): boolean;
  /** Whether it is about a finding, its `until` aside. */
  covers(finding: { readonly rule: string; readonly fingerprint: string; readonly path: string }): boolean;
}

/** One line of the baseline file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Where it was first seen; for readers only. */
  readonly path: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  /** What an audit said. */
  readonly audit?: 'real' | 'false-alarm' | 'rotated';
}

export interface Baseline {
  /** As messages name it. */
  readonly file: string;
  readonly entries: ReadonlyMap<string, BaselineEntry>;
  /** Lines that are no entries; they accept nothing. */
  readonly malformed: readonly number[];
  /** Line of an entry. */
  lineOf(fingerprint: string): number;
}

/** Everything a run needs to know of all configuration files. Paths are relative to the top. */
export interface Config {
  /** Whether any file was found. */
  readonly present: boolean;
  /** The repository's own files by path, extended ones included. */
  readonly files: readonly string[];
  readonly salt: string;
  readonly exceptionsFrom: 'change' | 'base';
  readonly acceptForeignComments: (path: string) => boolean;
  /** `ai` asks for what a locked AI policy leaves excluded: nothing that only a lower file excludes. */
  excluded(path: string, area?: 'secrets' | 'ai'): boolean;
  /** Everything that `excluded` depends on, as plain data: what was left out then is left out now where this is equal. */
  readonly exclusions: readonly unknown[];
  disabled(rule: string, path: string): boolean;
  /** Switched on by name: for rules that are off by default. */
  enabled(rule: string, path: string): boolean;
  severityOf(rule: string, path: string, builtIn: Severity): Severity;
  /** `asked`: the command line's word, which loosens no locked file. */
  failOn(path: string, kind?: Kind, asked?: Severity): Severity;
  blockConfidence(path: string): Confidence;
  maxFileSize(path: string): number | undefined;
  /** Own rules and leak words as engine rules; where they hold is part of `disabled`. */
  readonly rules: readonly Rule[];
  /** The same as an earlier run compiled them; `rules` is empty then. */
  readonly packed?: OwnPack;
  /** The same as `disabled` and `enabled` for threads. */
  readonly ruleScopes: RuleScopes;
  /** Groups or ids that `enable` names anywhere, for the matcher. */
  readonly enable: readonly string[];
  readonly allows: readonly Allow[];
  readonly baseline: Baseline | undefined;
  /** The file that forbids inline comments (and exceptions of files below it); undefined: none does. */
  readonly allowLock: Written | undefined;
  /** The file above the repository's that forbids its baseline. */
  readonly baselineLock: Written | undefined;
  /** The file whose locked `[ai]` only its own `[[ai.exception]]` can lift; undefined: no such policy. */
  readonly aiLock: Written | undefined;
  readonly policy: readonly PolicyLayer[];
  /** `[[ai.tool]]` of all files. */
  readonly tools: readonly OwnTool[];
  /** What loading saw; questions asked later may add to it: read it last. */
  notices(): readonly Notice[];
}
