import type { OwnPack } from '../types.ts';
import type { Layer } from './gather.ts';
import type { ConfigFile } from './parse.ts';
import type { RuleScopes } from './rule-scopes.ts';

/** Own rules as an earlier run compiled them; no `packed`: there are none. */
export interface KnownOwn {
  readonly packed?: OwnPack;
  readonly scopes: RuleScopes['own'];
}

/**
 * What an earlier run of the same build made of configuration files with the same bytes. It holds together or not at all: a file that is
 * recalled has no own rules in its settings, so that `own` has to know them, or everything is parsed anew.
 */
export interface ConfigMemory {
  /** A file that was valid with these bytes; undefined: parse it. */
  recall(file: string, bytes: Uint8Array): ConfigFile | undefined;
  /** Whether any file was recalled. */
  readonly used: boolean;
  /** The own rules of exactly these files in these roles. */
  own(layers: readonly Layer[]): KnownOwn | undefined;
  /** Recalls nothing from now on. */
  forget(): void;
  /** Told what was parsed; `keep` writes it down with the compiled rules. */
  learn(layers: readonly Layer[], scopes: RuleScopes['own']): void;
  keep(packed?: OwnPack): void;
}
