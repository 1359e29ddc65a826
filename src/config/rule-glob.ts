/** A rule id in which stars stand for any part, as a predicate. `weight`: the more literal characters, the more specific; an id without a star beats all. */
export interface RuleGlob {
  readonly weight: number;
  matches(rule: string): boolean;
}

/** Compiles `generic/*`. The schema allows two stars, which keeps matching quick. */
export function ruleGlob(glob: string): RuleGlob {
  if (!glob.includes('*')) return { weight: Number.POSITIVE_INFINITY, matches: (rule) => rule === glob };
  const pattern = new RegExp(`^${glob.split(/\*+/).map((part) => part.replace(/[.]/g, '\\.')).join('.*')}$`);
  return { weight: glob.replaceAll('*', '').length, matches: (rule) => pattern.test(rule) };
}
