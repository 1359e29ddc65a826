import { below, pathSet } from './glob.ts';
import { ruleGlob, type RuleGlob } from './rule-glob.ts';

/** Which rules hold where, as plain data that can be posted to a thread; what a lock forbids is left out already. Highest authority first. */
export interface RuleScopes {
  readonly switches: readonly { readonly directory: string; readonly disable: readonly string[]; readonly enable: readonly string[]; readonly belowAi: boolean }[];
  /** Where own rules hold, by id; one that is not here holds everywhere. */
  readonly own: Readonly<Record<string, { readonly directory: string; readonly patterns: readonly string[] }>>;
}

/** The same as questions. */
export interface RuleStates {
  /** What files say of a rule at a path: the nearest that says anything; within one file the more specific entry. */
  state(rule: string, path: string): 'on' | 'off' | undefined;
  /** True for an own rule at a path that it does not hold for. */
  outside(rule: string, path: string): boolean;
}

const isAi = (rule: string): boolean => /^(?:ai|agent)\//.test(rule);
const weight = (globs: readonly RuleGlob[], rule: string): number => {
  let most = -1;
  for (const glob of globs) if (glob.weight > most && glob.matches(rule)) most = glob.weight;
  return most;
};

/** Compiles scopes; without any every answer is immediate. */
export function ruleStates(scopes: RuleScopes): RuleStates {
  const switches = scopes.switches
    .filter(({ disable, enable }) => disable.length + enable.length > 0)
    .map((one) => ({ ...one, disable: one.disable.map(ruleGlob), enable: one.enable.map(ruleGlob) }));
  const own = new Map(Object.entries(scopes.own).map(([id, { directory, patterns }]) => [id, pathSet(patterns, directory)]));
  return {
    state(rule, path) {
      let result: 'on' | 'off' | undefined;
      for (const one of switches) {
        if (below(one.directory, path) === undefined) continue;
        const on = weight(one.enable, rule);
        const off = one.belowAi && isAi(rule) ? -1 : weight(one.disable, rule);
        if (on >= 0 || off >= 0) result = on >= off ? 'on' : 'off';
      }
      return result;
    },
    outside: (rule, path) => own.get(rule)?.(path) === false,
  };
}

export const noScopes: RuleScopes = { switches: [], own: {} };
