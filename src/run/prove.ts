import vm from 'node:vm';
import { filled } from '../config/samples.ts';
import type { OwnRuleEntry } from '../config/schema.ts';
import { checks } from '../detect/checks/checks.ts';
import { judged } from '../detect/judge.ts';
import { createEngine, type Engine } from '../match/engine.ts';
import { packOwn } from '../match/own.ts';
import { packRules } from '../match/pack-rules.ts';
import { RulePack } from '../match/rulepack.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../types.ts';
import { attacks } from './attacks.ts';
import { ordinary } from './ordinary.ts';
import { refusal } from './refusal.ts';

/** An own rule and how it was written. */
export interface Candidate {
  readonly rule: Rule;
  readonly entry: OwnRuleEntry;
}

/** Milliseconds that one hostile text may take, and a rule's proof altogether: beyond that the rule could stall a commit. A busy machine gets further tries. */
interface Limits {
  readonly tries: readonly number[];
  readonly rule: number;
}
const limits: Limits = { tries: [100, 300, 1000], rule: 15_000 };

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

class Proof {
  private readonly engine: Engine;
  private readonly rule: Rule;

  constructor(rule: Rule) {
    this.rule = rule;
    const nothing = new RulePack(packRules([]));
    this.engine = createEngine(nothing, new RulePack(packOwn([rule], nothing)), { wants: () => true });
  }

  matches(text: string): boolean {
    const bytes = bytesOf(text);
    // A rule with a path of its own is proved where it holds: paths of own rules are looked at after matching.
    const { matches } = this.engine.scan(bytes, 'example.txt');
    return judged(matches, bytes, (id) => (id === this.rule.id ? this.rule : undefined)).length > 0;
  }

  /** Runs the engine under a watchdog, which also ends a regular expression that does not come back. */
  timely(text: string, { tries }: Limits): boolean {
    const bytes = bytesOf(text);
    const probe = (): unknown => this.engine.scan(bytes, 'example.txt');
    return tries.some((timeout) => {
      try {
        vm.runInNewContext('probe()', { probe }, { timeout });
        return true;
      } catch {
        return false;
      }
    });
  }
}

function knownChecks(typed: string): string {
  const names = Object.keys(checks);
  const guess = nearest(typed, names);
  return guess ? `did you mean ${JSON.stringify(guess)}?` : `there are ${names.join(', ')}`;
}

/** Why an example may fail that looks right. */
const oddPlaceholder = (example: string): string => (/\{[a-z][a-z0-9-]*:\d+\}/.test(filled(example)) ? ': a placeholder in it names no alphabet of docs/rules.md, or more than 9,999 characters' : '');

function examplesHold(proof: Proof, entry: OwnRuleEntry): string[] {
  const faults: string[] = [];
  const { examples = [], 'counter-examples': counters = [] } = entry;
  if (examples.length === 0) faults.push('has no examples: add examples = ["..."] that it must match; `{base62:32}` stands for random characters');
  if (counters.length === 0) faults.push('has no counter-examples: add counter-examples = ["..."] that look alike and must not match');
  examples.forEach((example, i) => {
    if (![1, 2, 3].every((seed) => proof.matches(filled(example, seed)))) faults.push(`does not match its example ${i + 1}${oddPlaceholder(example)}`);
  });
  counters.forEach((counter, i) => {
    if (proof.matches(filled(counter))) faults.push(`matches its counter-example ${i + 1}`);
  });
  return faults;
}

function slow(proof: Proof, { rule, entry }: Candidate, most: Limits): string[] {
  const started = performance.now();
  for (const text of attacks(rule, (entry.examples ?? []).map((example) => filled(example)))) {
    if (!proof.timely(text, most)) return [`takes more than ${most.tries[0]} ms on ${text.length} hostile characters: bound its repeats, and let no two neighbours match the same characters`];
    if (performance.now() - started > most.rule) return ['could not be proved quick in 15 seconds: make it simpler'];
  }
  return [];
}

/** What is wrong with an own rule, in words for its author; nothing when it is proved. `builtIn` are ids that are taken. */
export function prove(candidate: Candidate, builtIn: ReadonlySet<string>, most: Limits = limits): string[] {
  const { rule, entry } = candidate;
  const faults: string[] = [];
  if (builtIn.has(rule.id)) faults.push('has the id of a built-in rule: choose another');
  if (entry.check !== undefined && !Object.hasOwn(checks, entry.check)) faults.push(`names a checksum that does not exist: ${knownChecks(entry.check)}`);
  let proof: Proof;
  try {
    proof = new Proof(rule);
  } catch (error) {
    return [...faults, `is refused by the engine: ${refusal(error)}`];
  }
  const stall = slow(proof, candidate, most);
  if (stall.length > 0) return [...faults, ...stall];
  faults.push(...examplesHold(proof, entry));
  const drowned = ordinary.filter((line) => proof.matches(line) || (line !== '' && proof.matches(`x = "${line}"`)));
  if (drowned[0] !== undefined) faults.push(`matches ordinary text such as ${JSON.stringify(drowned[0].slice(0, 60))}: name a prefix, a length, or words that must stand near`);
  return faults;
}
