import { below } from './glob.ts';
import { ruleStates } from './rule-scopes.ts';
import type { Config } from './types.ts';

/**
 * Tells whether what moves from one path to another may be reported there and was not before: nobody looked at an excluded path, an exception ends with
 * its `paths`, folders switch rules on and off, and own rules hold where they say.
 */
export function freedBy(config: Config): (from: string, to: string) => boolean {
  return (from, to) => {
    if (config.excluded(from, 'secrets')) return true;
    if (config.allows.some((allow) => allow.at(from) && !allow.at(to))) return true;
    const { switches, own } = config.ruleScopes;
    const isIn = (directory: string, path: string): boolean => below(directory, path) !== undefined;
    if (switches.some(({ directory, disable, enable }) => isIn(directory, from) !== isIn(directory, to) && (isIn(directory, from) ? disable : enable).length > 0)) return true;
    const { outside } = ruleStates(config.ruleScopes);
    return Object.keys(own).some((rule) => outside(rule, from) && !outside(rule, to));
  };
}
