import { weakened as weakenedPolicy } from '../policy/weaken.ts';
import type { Notice } from '../types/source.ts';
import type { Layer } from './gather.ts';
import { byConfidence, bySeverity } from './order.ts';
import { policyLayers } from './policy-layers.ts';
import type { Settings } from './schema.ts';
import type { Baseline } from './types.ts';

type Path = readonly (string | number)[];
/** Something that lets more pass than before: where it is written, and what it is. */
interface Loss {
  readonly at?: Path;
  readonly what: string;
  readonly exception?: true;
}

function added<T>(before: readonly T[] = [], after: readonly T[] = []): { item: T; index: number }[] {
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return after.map((item, index) => ({ item, index })).filter(({ item }) => !known.has(JSON.stringify(item)));
}
const gone = <T>(before: readonly T[] = [], after: readonly T[] = []): T[] => added(after, before).map(({ item }) => item);

function lists(before: Settings, after: Settings): Loss[] {
  return [
    ...added(before.exclude, after.exclude).filter(({ item }) => !item.startsWith('!')).map(({ index }): Loss => ({ at: ['exclude', index], what: 'excludes more files' })),
    ...gone(before.exclude, after.exclude).filter((item) => item.startsWith('!')).map((): Loss => ({ at: ['exclude'], what: 'looks at fewer files' })),
    ...added(before.disable, after.disable).map(({ item, index }): Loss => ({ at: ['disable', index], what: `disables ${item}` })),
    ...gone(before.enable, after.enable).map((item): Loss => ({ at: ['enable'], what: `no longer enables ${item}` })),
    ...gone(before.locked, after.locked).map((item): Loss => ({ at: ['locked'], what: `no longer locks ${item}` })),
    ...gone(before.extends, after.extends).map((): Loss => ({ at: ['extends'], what: 'no longer extends a file' })),
    ...gone(before.leak, after.leak).map((): Loss => ({ at: ['leak'], what: 'changes or removes words that must not leave' })),
    ...(['marks', 'owners', 'hosts', 'scopes', 'tickets'] as const).flatMap((key) => gone(before.leaks?.[key], after.leaks?.[key]).map((): Loss => ({ at: ['leaks', key], what: `removes one of the company's ${key}` }))),
    ...gone(before.rule, after.rule).map(({ id }): Loss => ({ at: ['rule', Math.max(0, (after.rule ?? []).findIndex((rule) => rule.id === id))], what: `changes or removes the own rule ${id}` })),
  ];
}

function values(before: Settings, after: Settings): Loss[] {
  const losses: Loss[] = [];
  if (bySeverity(after['fail-on'] ?? 'low', before['fail-on'] ?? 'low') > 0) losses.push({ at: ['fail-on'], what: `stops at ${after['fail-on']} and above only` });
  if (byConfidence(after['block-confidence'] ?? 'medium', before['block-confidence'] ?? 'medium') > 0) losses.push({ at: ['block-confidence'], what: `blocks at ${after['block-confidence'] ?? 'medium'} confidence and above only` });
  if (after['accept-foreign-comments'] && !before['accept-foreign-comments']) losses.push({ at: ['accept-foreign-comments'], what: 'accepts comments of other scanners' });
  if (before['exceptions-from'] === 'base' && after['exceptions-from'] !== 'base') losses.push({ at: ['exceptions-from'], what: 'lets changes bring their own exceptions' });
  for (const [rule, value] of Object.entries(after.severity ?? {})) {
    const old = before.severity?.[rule];
    if (old === undefined ? value !== 'critical' : bySeverity(value, old) < 0) losses.push({ at: ['severity', rule], what: `grades ${rule} ${value}` });
  }
  for (const rule of Object.keys(before.severity ?? {})) if (after.severity?.[rule] === undefined) losses.push({ at: ['severity'], what: `no longer grades ${rule}` });
  return losses;
}

const exceptions = (before: Settings, after: Settings): Loss[] =>
  added(before.allow, after.allow).map(({ item, index }) => ({ at: ['allow', index], exception: true, what: `accepts ${item.fingerprint ?? `${item.rule} in ${item.paths?.length ?? 0} path pattern${item.paths?.length === 1 ? '' : 's'}`}: ${item.reason}` }));

function ofFile(before: Layer | undefined, after: Layer | undefined): Notice[] {
  const path = (after ?? before)?.file.file;
  const [old, now]: [Settings, Settings] = [before?.file.settings ?? {}, after?.file.settings ?? {}];
  return [...lists(old, now), ...values(old, now), ...exceptions(old, now)].map(({ at, what, exception }): Notice => {
    const position = at && after ? (after.file.places.value(at) ?? after.file.places.key(at) ?? after.file.places.key(at.slice(0, 1))) : undefined;
    return { code: exception ? 'exceptions-weakened' : 'config-weakened', path, startLine: position?.line ?? 1, message: `this change ${what}` };
  });
}

function ofBaseline(before: Baseline | undefined, after: Baseline | undefined): Notice[] {
  const more = [...(after?.entries.keys() ?? [])].filter((fingerprint) => !before?.entries.has(fingerprint));
  const [first] = more;
  if (!after || first === undefined) return [];
  return [{ code: 'exceptions-weakened', path: after.file, startLine: after.lineOf(first), message: `this change accepts ${more.length} more ${more.length === 1 ? 'finding' : 'findings'} by the baseline` }];
}

/** The repository's files and baseline on one side of a change. */
export interface ConfigSide {
  readonly layers: readonly Layer[];
  readonly baseline: Baseline | undefined;
}

/** What a change does to configuration, exceptions and AI policy so that more passes, each with file and line. What it tightens is not mentioned. */
export function weakenings(before: ConfigSide, after: ConfigSide): Notice[] {
  const own = (side: ConfigSide): Layer[] => side.layers.filter(({ name }) => name === 'project' || name === 'directory');
  const [old, now] = [own(before), own(after)];
  const paths = new Set([...old, ...now].map(({ file }) => file.file));
  const find = (layers: readonly Layer[], path: string): Layer | undefined => layers.find(({ file }) => file.file === path);
  return [...[...paths].flatMap((path) => ofFile(find(old, path), find(now, path))), ...ofBaseline(before.baseline, after.baseline), ...weakenedPolicy(policyLayers(old), policyLayers(now))];
}
