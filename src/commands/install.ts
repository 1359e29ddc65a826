import { homedir } from 'node:os';
import { UserError } from '../errors.ts';
import { installEverywhere, uninstallEverywhere } from '../hooks/everywhere.ts';
import { keeperFor, managers } from '../hooks/keepers.ts';
import { defaultHooks, hookNames, type HookName, type Step } from '../hooks/kinds.ts';
import { openRepository, type Repository } from '../hooks/repository.ts';
import { folderKeeper } from '../hooks/folder.ts';
import type { Program } from '../hooks/script.ts';
import { changing } from '../hooks/writable.ts';
import { visibleLines } from '../report/escape.ts';
import { nearest } from '../nearest.ts';
import type { Io } from '../io.ts';
import type { Surroundings } from '../source/environment.ts';
import type { ExitCode } from '../types/report.ts';

export interface InstallOptions {
  readonly global?: boolean;
  /** No manager's file, but git's own folder. */
  readonly plain?: boolean;
}

const around = ({ cwd, env, platform }: Io): Surroundings => ({ cwd: cwd(), env, platform });

/** The hooks that were named, checked. */
function chosen(names: readonly string[], repository: Repository | undefined): readonly HookName[] {
  for (const name of names) {
    if (!hookNames.includes(name as HookName)) {
      const guess = nearest(name, hookNames);
      throw new UserError(`'${name}' is not a hook that tightlip guards`, guess ? `did you mean '${guess}'?` : `use one of: ${hookNames.join(', ')}`);
    }
  }
  if (names.length) return names as HookName[];
  return repository?.bare ? ['pre-receive'] : defaultHooks;
}

const words: Readonly<Record<Step['done'], string>> = {
  installed: 'installed',
  kept: 'is in place already',
  removed: 'removed',
  absent: 'was not installed',
  'by-hand': 'cannot be added to this file without guessing; add yourself:',
};

function tell(io: Io, steps: readonly Step[], after: readonly (string | undefined)[]): ExitCode {
  for (const step of steps) io.stdout.write(visibleLines(`${step.hook}: ${words[step.done]}${step.done === 'absent' ? '' : `  ${step.place}`}\n${step.text ? `${step.text}\n` : ''}`));
  for (const command of new Set(after)) if (command) io.stdout.write(`now run: ${command}\n`);
  return steps.some((step) => step.done === 'by-hand') ? 2 : 0;
}

/** `tightlip install [hook...]`: puts the hooks in place, keeps and runs what was there. */
export async function install(io: Io, names: readonly string[], options: InstallOptions, program: Program): Promise<ExitCode> {
  if (options.global) return tell(io, await installEverywhere(homedir(), chosen(names, undefined), program, around(io)), []);
  const repository = await openRepository(around(io));
  const keepers = chosen(names, repository).map((hook) => ({ hook, keeper: options.plain ? folderKeeper(repository.hooks, program) : keeperFor(repository, hook, program) }));
  const steps = keepers.map(({ hook, keeper }) => changing(repository.hooks, () => keeper.add(hook)));
  if (/"lint-staged"/.test(repository.manifest)) io.stdout.write('note: lint-staged runs from these hooks too; tightlip reads the index and needs no entry there\n');
  return tell(io, steps, steps.some(({ done }) => done === 'installed' || done === 'by-hand') ? keepers.map(({ keeper }) => keeper.after) : []);
}

/** `tightlip uninstall [hook...]`: takes away what `install` wrote and restores what was there. */
export async function uninstall(io: Io, names: readonly string[], options: InstallOptions, program: Program): Promise<ExitCode> {
  const hooks = names.length ? chosen(names, undefined) : hookNames;
  if (options.global) return tell(io, await uninstallEverywhere(homedir(), hooks, program, around(io)), []);
  const repository = await openRepository(around(io));
  const keepers = [...managers(repository), folderKeeper(repository.hooks, program), folderKeeper(repository.ownHooks, program)];
  const steps = hooks.flatMap((hook) => keepers.map((keeper) => changing(repository.hooks, () => keeper.remove(hook)))).filter((step) => step.done === 'removed');
  if (steps.length === 0) io.stdout.write('no hook of tightlip was found here\n');
  return tell(io, steps, steps.length ? managers(repository).map((keeper) => keeper.after) : []);
}
