import type { Severity } from '../types.ts';
import type { Notice } from '../types/source.ts';
import { nearest } from '../nearest.ts';
import type { Fault } from './fault.ts';
import type { Layer } from './gather.ts';
import { ruleGlob } from './rule-glob.ts';
import type { Config } from './types.ts';

/** A rule that can be named: its id and what it is graded without configuration. */
export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
}

/** Globs in files that name no rule: a slip of the finger must not pass for a setting. */
export function unknownRules(layers: readonly Layer[], rules: readonly KnownRule[]): Fault[] {
  const ids = rules.map(({ id }) => id);
  return layers.flatMap(({ file }) => {
    const { settings, places } = file;
    const named: [string, string, (string | number)[]][] = [
      ...(['disable', 'enable'] as const).flatMap((key) => (settings[key] ?? []).map((name, i): [string, string, (string | number)[]] => [key, name, [key, i]])),
      ...Object.keys(settings.severity ?? {}).map((name): [string, string, (string | number)[]] => ['severity', name, ['severity', name]]),
      ...(settings.allow ?? []).flatMap(({ rule }, i): [string, string, (string | number)[]][] => (rule === undefined ? [] : [['allow.rule', rule, ['allow', i, 'rule']]])),
    ];
    return named.flatMap(([key, name, path]): Fault[] => {
      const glob = ruleGlob(name);
      if (ids.some((id) => glob.matches(id))) return [];
      const guess = nearest(name, ids);
      const position = key === 'severity' ? places.key(path) : places.value(path);
      return [{ file: file.file, ...position, message: `\`${key}\` names no rule`, hint: guess ? `did you mean "${guess}"?` : 'tightlip rules list names all' }];
    });
  });
}

/** Own rules with the id of a built-in one: its findings would be graded by their words. */
export function takenIds(layers: readonly Layer[], rules: readonly KnownRule[]): Fault[] {
  const ids = new Set(rules.map(({ id }) => id));
  return layers.flatMap(({ file }) =>
    (['rule', 'leak'] as const).flatMap((key) =>
      (file.settings[key] ?? []).flatMap(({ id }, i): Fault[] =>
        id !== undefined && ids.has(id) ? [{ file: file.file, ...file.places.value([key, i, 'id']), message: `\`${key}.id\` is that of a built-in rule`, hint: 'choose another; [severity] grades built-in rules' }] : [],
      ),
    ),
  );
}

/** Everything that files try against a lock, also what only shows when a rule is asked for. */
export function lockNotices(config: Config, rules: readonly KnownRule[], directories: readonly string[]): readonly Notice[] {
  for (const directory of directories) {
    const path = directory === '' ? 'x' : `${directory}/x`;
    config.failOn(path);
    config.failOn(path, 'ai-tool');
    config.blockConfidence(path);
    config.acceptForeignComments(path);
    for (const { id, severity } of rules) config.severityOf(id, path, severity);
  }
  return config.notices().filter(({ code }) => code === 'policy-locked');
}
