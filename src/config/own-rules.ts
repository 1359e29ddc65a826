import { run } from '../../rules/alphabets.ts';
import type { Body, Part, Rule } from '../types.ts';
import { refuse } from './fault.ts';
import type { ConfigFile } from './parse.ts';
import { patternFault } from './pattern-fault.ts';
import type { OwnRuleEntry } from './schema.ts';

export const docsUrl = 'https://github.com/tightlip/tightlip/blob/main/docs';

type BodyEntry = { alphabet: string; length?: number; min?: number; max?: number };
type PartEntry = string | string[] | BodyEntry;

const known = new Map<string, boolean>();

/** Whether text is a name of an alphabet or the inside of a character class. */
function isAlphabet(alphabet: string): boolean {
  let answer = known.get(alphabet);
  if (answer === undefined) known.set(alphabet, (answer = compiles(run(alphabet, 1).alphabet)));
  return answer;
}

function compiles(inside: string): boolean {
  if (inside.startsWith('^') || /[^\x20-\x7e]|\\[^\]\\^-]|(?<!\\)\]/.test(inside)) return false;
  try {
    void new RegExp(`[${inside}]`);
    return true;
  } catch {
    return false;
  }
}

/** Turns one `[[rule]]` of a file into a rule of the engine. `index` is its place in the file, for messages. */
export function ownRule(file: ConfigFile, entry: OwnRuleEntry, index: number): Rule {
  const fail = (key: string, message: string, hint: string): never => refuse(file.file, `\`rule.${key}\` ${message}`, hint, file.places.value(['rule', index, key]) ?? file.places.key(['rule', index]));
  const body = (from: BodyEntry, key: string): Body => {
    if (!isAlphabet(from.alphabet)) fail(key, 'names no alphabet', 'use a name such as base62 (docs/rules.md) or the inside of a character class such as A-F0-9');
    return run(from.alphabet, from.length ?? from.min ?? 1, from.length ?? from.max);
  };
  const part = (from: PartEntry): Part => (typeof from === 'string' || Array.isArray(from) ? from : body(from, 'token'));
  const facts = {
    id: entry.id,
    title: entry.title,
    severity: entry.severity,
    own: true as const,
    ...(entry.confidence && { confidence: entry.confidence }),
    advice: entry.advice ?? 'Revoke it where it was issued, then remove it from the code.',
    docs: entry.docs ?? `${docsUrl}/rules.md#own-rules`,
    ...(entry.kind && { kind: entry.kind }),
    ...(entry.entropy !== undefined && { entropy: entry.entropy }),
    ...(entry.check && { check: entry.check }),
    ...(entry.companion && { companion: entry.companion }),
  };
  for (const [key, shape] of misplaced) if (entry[key] !== undefined && entry[shape] === undefined) fail(key, `belongs to rules with \`${shape}\``, `remove it, or write the rule as \`${shape}\``);
  if (entry.token) {
    const forms = isForms(entry.token) ? entry.token : [entry.token as PartEntry[]];
    return { ...facts, shape: 'token', forms: forms.map((form) => form.map(part)), ...(entry.caseless && { caseless: true }), ...(entry.words && { words: entry.words }) };
  }
  if (entry.context) {
    const { words, body: bodies, within } = entry.context;
    return { ...facts, shape: 'context', words, bodies: [bodies].flat().map((one) => body(one, 'context')), ...(within !== undefined && { within }) };
  }
  return patternRule(facts, entry, fail);
}

const misplaced = [
  ['caseless', 'token'],
  ['words', 'token'],
  ['literals', 'pattern'],
  ['ignore-case', 'pattern'],
  ['reach', 'pattern'],
] as const;

const isForms = (token: NonNullable<OwnRuleEntry['token']>): token is PartEntry[][] => token.every((part) => Array.isArray(part) && part.some((inner) => typeof inner !== 'string'));

type Facts = Omit<Extract<Rule, { shape: 'pattern' }>, 'shape' | 'pattern' | 'literals'>;

function patternRule(facts: Facts, entry: OwnRuleEntry, fail: (key: string, message: string, hint: string) => never): Rule {
  const source = entry.pattern ?? '';
  const fault = patternFault(source);
  if (fault) fail('pattern', fault.message, fault.hint);
  if (!entry.literals?.length) fail('pattern', 'has no `literals`', 'add literals = ["..."]: texts of which every match holds at least one');
  return {
    ...facts,
    shape: 'pattern',
    // `^` and `$` as grep and editors read them: a match is looked for around its literal, where the start of the file is mostly out of sight.
    pattern: new RegExp(source, entry['ignore-case'] ? 'im' : 'm'),
    literals: entry.literals ?? [],
    ...(entry.reach && { reach: entry.reach }),
  };
}
