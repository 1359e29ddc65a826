/** Where a range of commits begins, read off the list of its commits: no git is asked. */
import type { LoggedCommit } from './log-reader.ts';

/** One end that is included and one that is excluded; `more`: other refs are excluded, too. */
export interface Ends {
  readonly tip: string;
  readonly old: string;
  readonly more: boolean;
}

const OTHERS = /^--(?:all|remotes|branches|tags|glob|exclude)\b/;
/** Names that mean more than one commit, or something else. */
const ODD = /\.\.\.|\^[@!-]|^-|^:/;

/** The one tip and the one excluded end of a change; undefined where there are others. */
export function endsOf(revisions: readonly string[]): Ends | undefined {
  const [tips, olds]: [string[], string[]] = [[], []];
  let without = false;
  let more = false;
  for (const one of revisions) {
    const [from, to] = one.split('..');
    if (one === '--not') without = !without;
    else if (OTHERS.test(one) && without) more = true;
    else if (ODD.test(one)) return undefined;
    else if (to !== undefined) {
      if (without) return undefined;
      tips.push(to);
      olds.push(from as string);
    } else (one.startsWith('^') === without ? tips : olds).push(one.replace(/^\^/, ''));
  }
  const [tip, old] = [tips[0], olds[0]];
  return tip !== undefined && old !== undefined && tips.length + olds.length === 2 ? { tip, old, more } : undefined;
}

/**
 * The sides of a change with one end each: its last commit, and the one commit that all of it builds on. That is the merge base of the ends:
 * whatever both ends reach, the tip reaches by way of it. Undefined where the list does not tell.
 */
export function forkOf({ old, more }: Ends, listed: readonly LoggedCommit[]): { readonly tip: string; readonly base: string } | undefined {
  const tip = listed.at(-1)?.commit.commit;
  const inside = new Set(listed.map(({ commit }) => commit.commit));
  const outside = new Set(listed.flatMap(({ parents }) => parents).filter((parent) => !inside.has(parent)));
  const [base, ...others] = outside;
  if (tip === undefined || base === undefined || others.length > 0) return undefined;
  // Where refs are excluded as well, they may be what it builds on.
  return more && base !== old ? undefined : { tip, base };
}
