/** What values near a word may be made of: the bodies of context rules by alphabet. */
import { alphabetSet, alphanumeric, union } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';
import type { HotRule } from './compiled.ts';
import type { Reach } from './hits.ts';
import { runClass, SHORTEST_RUN } from './runs.ts';

/** The characters of a body, and what they mean for its boundaries. */
interface Characters {
  readonly set: ByteSet;
  /** What would make a longer word of a value. */
  readonly wide: ByteSet;
  /** The same, for the byte before: `=` is a separator there. */
  readonly wideBefore: ByteSet;
  /** All of the alphabet is of the kernel's run class. */
  readonly plain: boolean;
}

/** Bodies of one alphabet that a word may announce, with what to report. */
export interface BodyGroup extends Characters {
  /** Every value lies in a run of so many bytes, or holds one. */
  least: number;
  longest: number;
  within: number;
  /** Values that are longer are looked at too: vendors lengthen theirs, and samples are. Own rules say themselves how long theirs are. */
  readonly longer: boolean;
  readonly bodies: { readonly rule: HotRule; readonly min: number; readonly max: number; readonly within: number }[];
}

/** More than any run. Not `Infinity`: objects that hold that are of another class to the engine's compiler. */
export const ENDLESS = 2 ** 30 - 1;

/** Groups the bodies of context rules by alphabet; `longer`: see there. */
export function groupBodies(rules: readonly HotRule[], longer: boolean): readonly BodyGroup[] {
  const groups = new Map<string, BodyGroup>();
  for (const rule of rules) {
    for (const [alphabet, min, max] of rule.bodies ?? []) {
      const group = groups.get(alphabet) ?? emptyGroup(charactersOf(alphabet), longer);
      groups.set(alphabet, group);
      const within = rule.within ?? 0;
      group.least = Math.min(group.least, group.plain ? min : SHORTEST_RUN);
      group.longest = Math.max(group.longest, max);
      group.within = Math.max(group.within, within);
      group.bodies.push({ rule, min, max, within });
    }
  }
  return [...groups.values()];
}

/** What the words of these rules can announce, all in all. */
export function reachOf(rules: readonly HotRule[]): Reach {
  const groups = groupBodies(rules, true);
  return { least: Math.min(ENDLESS, ...groups.map(({ least }) => least)), within: Math.max(0, ...groups.map(({ within }) => within)) };
}

/** Field by field: what a spread makes is of one class the first time, and of another later. */
function emptyGroup({ set, wide, wideBefore, plain }: Characters, longer: boolean): BodyGroup {
  return { set, wide, wideBefore, plain, least: ENDLESS, longest: 0, within: 0, longer, bodies: [] };
}

const known = new Map<string, Characters>();

function charactersOf(alphabet: string): Characters {
  let characters = known.get(alphabet);
  if (characters === undefined) {
    const set = alphabetSet(alphabet);
    const wide = union(set, alphanumeric);
    const wideBefore = wide.slice();
    wideBefore[0x3d] = 0;
    characters = { set, wide, wideBefore, plain: set.every((flag, byte) => flag <= (runClass[byte] ?? 0)) };
    known.set(alphabet, characters);
  }
  return characters;
}
