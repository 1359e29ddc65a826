import type { Kind, Severity } from '../types.ts';
import type { Notice } from '../types/source.ts';
import { allowsOf } from './allows.ts';
import type { Layer } from './gather.ts';
import { below, lastMatch } from './glob.ts';
import { lockedNotice, type Locks, locksOf, single, writtenAt } from './locks.ts';
import type { KnownOwn } from './memory.ts';
import { bySeverity } from './order.ts';
import { ownTools } from './own-tools.ts';
import type { OwnRules } from './own-scopes.ts';
import { policyLayers } from './policy-layers.ts';
import { ruleStates } from './rule-scopes.ts';
import { chains, type Scope, scopesOf } from './scopes.ts';
import type { Baseline, Config, Written } from './types.ts';

type Chain = (path: string) => readonly Scope[];
type Note = (notice: Notice) => void;

const isAi = (rule: string): boolean => /^(?:ai|agent)\//.test(rule);

/** Whether a path is excluded: of each layer its last pattern that matches, of the layers the nearest that has one. */
const exclusion =
  (chain: Chain): Config['excluded'] =>
  (path, area) => {
    let result = false;
    for (const { exclude, belowAi, layer } of chain(path)) {
      if (exclude.length === 0 || (area === 'ai' && belowAi)) continue;
      const relative = below(layer.directory, path) ?? path;
      const last = lastMatch(exclude, relative);
      if (last) result = !last.negated;
    }
    return result;
  };

const regrading =
  (chain: Chain, aiLock: Written | undefined, note: Note): Config['severityOf'] =>
  (rule, path, builtIn) => {
    let value: Severity = builtIn;
    for (const { severity, locks, layer, belowAi } of chain(path)) {
      const entry = severity.findLast((each) => each.glob.matches(rule));
      if (!entry) continue;
      const lock = locks.get('severity') ?? (isAi(rule) && belowAi ? aiLock : undefined);
      if (lock && bySeverity(entry.value, value) < 0) note(lockedNotice(writtenAt(layer, ['severity', entry.name]), `the severity of ${rule}`, lock));
      else value = entry.value;
    }
    return value;
  };

const threshold =
  (chain: Chain, aiLock: Written | undefined, note: Note) =>
  (path: string, kind?: Kind, asked?: Severity): Severity => {
    const ai = kind === 'ai-tool' || kind === 'agent-risk';
    const layers = chain(path).map((scope): [Layer, Locks] => [scope.layer, ai && aiLock && scope.belowAi ? new Map([...scope.locks, ['fail-on' as const, aiLock]]) : scope.locks]);
    const value = single('fail-on', 'low', layers, note);
    if (asked === undefined || asked === value) return asked ?? value;
    const locked = (ai && aiLock) || layers.some(([layer]) => layer.file.settings.locked?.includes('fail-on'));
    return locked && bySeverity(asked, value) > 0 ? value : asked;
  };

/** Where the exceptions of files below, the baseline and inline comments are forbidden. A file's lock binds its own inline comments, not its own baseline. */
function allowLocks(layers: readonly Layer[]): Pick<Config, 'allowLock' | 'baselineLock'> {
  const written = (layer: Layer | undefined): Written | undefined => layer && writtenAt(layer, ['locked', layer.file.settings.locked?.indexOf('allow') ?? 0], 'value');
  const locking = layers.filter(({ file }) => file.settings.locked?.includes('allow'));
  const project = layers.findLast(({ name }) => name === 'project');
  return { allowLock: written(locking[0]), baselineLock: written(locking.find((layer) => layer !== project)) };
}

/** The configuration that `layers` amount to, highest authority first. `baseline` is the repository's file, already read; `own` are their own rules (`ownRules`), or those remembered. */
export function effective(layers: readonly Layer[], baseline: Baseline | undefined, own: OwnRules | KnownOwn): Config {
  const notices = new Map<string, Notice>();
  const note: Note = (notice) => void notices.set(JSON.stringify(notice), notice);
  const { scopes, aiLock } = scopesOf(layers, note);
  const chain = chains(scopes);
  const at = (path: string): [Layer, Locks][] => chain(path).map((scope) => [scope.layer, scope.locks]);
  const atTop = scopes.filter(({ layer }) => layer.directory === '').map((scope): [Layer, Locks] => [scope.layer, scope.locks]);
  const ruleScopes = { switches: scopes.map(({ layer, disable, enable, belowAi }) => ({ directory: layer.directory, disable, enable, belowAi })), own: own.scopes };
  const states = ruleStates(ruleScopes);
  return {
    present: layers.length > 0 || baseline !== undefined,
    files: layers.filter(({ name }) => name === 'project' || name === 'directory').map(({ file }) => file.file),
    salt: layers.findLast(({ file }) => file.settings.salt !== undefined)?.file.settings.salt ?? '',
    exceptionsFrom: single('exceptions-from', 'change', atTop, note),
    acceptForeignComments: (path) => single('accept-foreign-comments', false, at(path), note),
    excluded: exclusion(chain),
    exclusions: scopes.map(({ layer, locks, belowAi }) => [layer.directory, layer.file.settings.exclude ?? [], locks.has('exclude'), belowAi]),
    disabled: (rule, path) => states.state(rule, path) === 'off' || states.outside(rule, path),
    enabled: (rule, path) => states.state(rule, path) === 'on',
    ruleScopes,
    severityOf: regrading(chain, aiLock, note),
    failOn: threshold(chain, aiLock, note),
    blockConfidence: (path) => single('block-confidence', 'medium', at(path), note),
    maxFileSize: (path) => chain(path).findLast(({ layer }) => layer.file.settings['max-file-size'] !== undefined)?.layer.file.settings['max-file-size'],
    rules: 'rules' in own ? own.rules : [],
    packed: 'packed' in own ? own.packed : undefined,
    enable: [...new Set(layers.flatMap(({ file }) => file.settings.enable ?? []))],
    allows: allowsOf(layers, locksOf(layers), note),
    baseline,
    ...allowLocks(layers),
    aiLock,
    policy: policyLayers(layers),
    tools: ownTools(layers),
    notices: () => [...notices.values()],
  };
}
