/** What rules become: plain data that a build can write down and a start can read back without evaluating a rule module. */
import type { ByteSet } from './alphabet.ts';
import type { Far } from './far.ts';
import type { Confidence, Rule, Severity } from '../types.ts';

/** What detection needs of a rule, without its texts. */
export interface HotRule {
  readonly id: string;
  readonly shape: Rule['shape'];
  /** Characters of a token's longest form that are literal. */
  readonly literal?: number;
  readonly lengths?: readonly number[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly kind?: 'leak';
  readonly off?: true;
  readonly component?: true;
  readonly companion?: { readonly rule: string | readonly string[]; readonly lines: number; readonly optional?: true };
  readonly entropy?: number;
  readonly check?: string;
  readonly accept?: string;
  /** Source and flags of the path pattern. */
  readonly path?: readonly [source: string, flags: string];
  /** Lower-case words of a context rule, or of a token rule that needs them. */
  readonly words?: readonly string[];
  readonly within?: number;
  /** Context rules: class inside, shortest, longest. */
  readonly bodies?: readonly (readonly [alphabet: string, min: number, max: number])[];
  /** Token forms and patterns. */
  readonly probes?: readonly Probe[];
}

/** A regular expression to be tried where one of its literals was seen. */
export interface Probe {
  /** Over Latin-1 text, no flags but those added by the engine. */
  readonly source: string;
  /** Present while rules are compiled; the pack keeps them elsewhere. */
  readonly literals?: readonly Literal[];
  /** Bytes that may not stand before the match, as a class's inside; absent for patterns, which carry their own boundaries. */
  readonly left?: string;
  /** Longest possible match in bytes. */
  readonly width: number;
  /** The body that follows the literal, where nothing after it can be of its alphabet: a cheap refusal before the expression runs. */
  readonly first?: readonly [alphabet: string, min: number, max: number];
  /** Patterns: how many bytes after the literal a match may reach. Its presence makes the probe a pattern. */
  readonly after?: number;
  /** Patterns: how many bytes before a literal a match may start. */
  readonly before?: number;
  /** Patterns: after the literal come bytes of the first class only, until one of the second (insides of classes). */
  readonly seek?: readonly [skip: string, stop: string];
  /** Patterns: the same before the literal, read backwards. */
  readonly behind?: readonly [skip: string, stop: string];
  readonly flags?: string;
  /** Patterns: the expression is for a text whose letters A to Z were made small. */
  readonly folded?: boolean;
}

/** `text` is Latin-1 (UTF-8 bytes). The match starts `min` to `max` bytes before it. */
export interface Literal {
  readonly text: string;
  readonly caseless: boolean;
  readonly min: number;
  readonly max: number;
  /** The match starts with the literal, outside of longer words. */
  readonly left?: boolean;
  /** At least `count` bytes of a set follow. */
  readonly next?: { readonly set: ByteSet; readonly count: number };
  readonly far?: Far;
}
