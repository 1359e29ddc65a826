import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from './block.ts';
import { passesOn } from './everywhere.ts';
import { folderKeeper } from './folder.ts';
import { managers } from './keepers.ts';
import { defaultHooks, type HookName } from './kinds.ts';
import type { Repository } from './repository.ts';
import type { Program } from './script.ts';

/** One thing that doctor looked at. `fix` is a command or a sentence. */
export interface Check {
  readonly ok: boolean;
  readonly what: string;
  readonly fix?: string;
}

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A cautious line, not a measured one: the tests run git 2.39, and nothing older than this was tried. */
const oldestGit = [2, 32] as const;

function gitIsRecent(repository: Repository): Check {
  const [major = 0, minor = 0] = repository.gitVersion.split('.').map(Number);
  const ok = major > oldestGit[0] || (major === oldestGit[0] && minor >= oldestGit[1]);
  return { ok, what: `git ${repository.gitVersion}`, fix: ok ? undefined : `tightlip needs git ${oldestGit.join('.')} or newer` };
}

/** `core.hooksPath` silently switches off every hook of the repository's own folder. */
function hooksPathChecks(repository: Repository): Check[] {
  const [weakest, ...stronger] = repository.hooksPath;
  const strongest = stronger.at(-1) ?? weakest;
  if (!strongest) return [];
  const checks: Check[] = [{ ok: true, what: `core.hooksPath is ${strongest.value} (${strongest.scope})` }];
  if (weakest && weakest.value !== strongest.value) {
    checks.push({ ok: false, what: `core.hooksPath ${weakest.value} (${weakest.scope}) is shadowed by ${strongest.value} (${strongest.scope})`, fix: 'keep one: git config --unset core.hooksPath' });
  }
  const shadowed = existsSync(repository.ownHooks) && repository.hooks !== repository.ownHooks ? readdirSync(repository.ownHooks).filter((name) => !name.endsWith('.sample') && executable(join(repository.ownHooks, name)) && !passesOn(repository.hooks, name)) : [];
  if (shadowed.length) checks.push({ ok: false, what: `git does not run these hooks of ${repository.ownHooks}: ${shadowed.join(', ')}`, fix: 'run tightlip install, or unset core.hooksPath' });
  return checks;
}

/** What a script written by `install` needs: its exec bit, node and the program where it says they are. */
function scriptChecks(path: string, hook: HookName): Check[] {
  const text = readFileSync(path, 'latin1');
  const value = (name: string): string | undefined => new RegExp(`^${name}='([^'\\n]*)'$`, 'm').exec(text)?.[1];
  const [node, script] = [value('node'), value('script')];
  return [
    { ok: executable(path), what: `${hook} is executable`, fix: `chmod +x '${path}'` },
    { ok: node === undefined || existsSync(node), what: `${hook} finds node (${node ?? 'on PATH'})`, fix: 'run tightlip install again with the node you use' },
    { ok: script === undefined || existsSync(script), what: `${hook} finds tightlip (${script ?? 'on PATH'})`, fix: 'run tightlip install again' },
  ].filter((check) => !check.ok);
}

/** Whether a script of somebody else starts tightlip, as far as can be seen: not in a comment, behind an end, or with a result that is thrown away. */
const calls = (text: string): boolean =>
  (text.split(/^exit\b.*$/m, 1)[0] ?? '').split('\n').some((line) => /^[^#]*\btightlip\b/.test(line) && !/\|\|\s*(?:true|:|exit 0)\b|\|\|\s*:/.test(line));

/** Whether the hook that git would run reaches tightlip, in one of the ways that `install` knows. */
function guarded(repository: Repository, hook: HookName, program: Program): Check[] {
  const path = join(repository.hooks, hook);
  if (folderKeeper(repository.hooks, program).has(hook)) return [{ ok: true, what: `${hook} is guarded  ${path}` }, ...scriptChecks(path, hook)];
  const text = isFile(path) ? readFileSync(path, 'latin1').slice(0, 65_536) : '';
  const manager = managers(repository).find((keeper) => keeper.has(hook));
  if (!manager) {
    // `pre-commit install` moves what it finds aside under this name and goes on to run it.
    if (/pre-commit/.test(text) && /^# tightlip hook /m.test(isFile(`${path}.legacy`) ? readFileSync(`${path}.legacy`, 'latin1') : '')) return [{ ok: true, what: `${hook} is guarded, run by the pre-commit framework` }, ...scriptChecks(`${path}.legacy`, hook)];
    if (calls(text)) return [{ ok: executable(path), what: `${hook} calls tightlip by a line of its own`, fix: `chmod +x '${path}'` }];
    return [{ ok: false, what: `${hook} is not guarded`, fix: `tightlip install ${hook}` }];
  }
  const runs = manager.name === 'husky' ? /husky|\/h"/ : new RegExp(manager.name === 'simple-git-hooks' ? 'tightlip' : manager.name);
  const effective = runs.test(text) && executable(path);
  return [effective ? { ok: true, what: `${hook} is guarded through ${manager.name}` } : { ok: false, what: `${hook} stands in ${manager.name}, whose own hook is not installed`, fix: manager.after ?? 'npx husky' }];
}

/** Everything that decides whether a commit here is really looked at. */
export function examine(repository: Repository, program: Program): Check[] {
  const hooks: readonly HookName[] = repository.bare ? ['pre-receive'] : defaultHooks;
  return [gitIsRecent(repository), ...hooksPathChecks(repository), ...hooks.flatMap((hook) => guarded(repository, hook, program))];
}
