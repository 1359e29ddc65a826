/** The git hooks that tightlip guards, and the command line behind each. `$1`, `$2` are the hook's own arguments. */
export const hookCommands = {
  'pre-commit': 'staged',
  'pre-merge-commit': 'staged',
  'commit-msg': 'message "$1"',
  'pre-push': 'push "$1" "$2"',
  'pre-receive': 'receive',
} as const;

export type HookName = keyof typeof hookCommands;

export const hookNames = Object.keys(hookCommands) as HookName[];

/** What `install` puts in place when no hook is named: everything that guards a developer's clone. git runs pre-merge-commit, not pre-commit, for a merge. */
export const defaultHooks: readonly HookName[] = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];

/** Hooks that read standard input. */
export const readsInput: readonly HookName[] = ['pre-push', 'pre-receive'];

/** What happened to one hook, or what the user has to do. */
export interface Step {
  readonly hook: HookName;
  readonly place: string;
  readonly done: 'installed' | 'kept' | 'removed' | 'absent' | 'by-hand';
  /** For `by-hand`: the lines to add. */
  readonly text?: string;
}

/** One way of keeping hooks: git's own folder, or a manager's file. */
export interface Keeper {
  readonly name: string;
  add(hook: HookName): Step;
  remove(hook: HookName): Step;
  /** Whether tightlip stands in this hook. */
  has(hook: HookName): boolean;
  /** What still has to be run for the change to take effect. */
  readonly after?: string;
}
