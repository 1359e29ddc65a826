import { hookCommands, readsInput, type HookName } from './kinds.ts';

/** First words of every script that tightlip wrote: `uninstall` and `install` know their own by it. */
export const signature = '# tightlip hook';

/** Where the program was when the hook was written; absolute. */
export interface Program {
  readonly node: string;
  readonly script: string;
  /** For all repositories of a user: then no copy of the program that a repository brings is run. */
  readonly everywhere?: boolean;
}

/** A word for sh, whatever it holds. */
export const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Ends a hook that cannot do its work: what was not looked at does not pass. */
const stopped = (what: string, hint: string): string[] => ['{', `  echo 'tightlip: ${what}, so nothing was checked and this is stopped.' >&2`, `  echo 'hint: ${hint}' >&2`, '  exit 1', '}'];

/** What stood here before runs first, with the same arguments and input; not executable, git would not have run it either. */
function beforeLines(chained: string | undefined, feed: string): string[] {
  return chained ? ['here=${0%/*}', '[ "$here" != "$0" ] || here=.', `before="$here/${chained}"`, `if [ -x "$before" ]; then ${feed}"$before" "$@" || exit $?; fi`] : [];
}

/** Sets `node`: where it was at installation, else from PATH, but not from a folder that PATH names relative to the repository. */
function nodeLines(node: string): string[] {
  const missing = stopped('node was not found', 'install Node, then run "tightlip install" again');
  return [`node=${quoted(node)}`, '[ -x "$node" ] || node=$(command -v node)', `case $node in /*|[A-Za-z]:*) ;; *) ${missing.join('\n')};; esac`];
}

/** Sets `script`. A copy inside the work tree may be changed by the very commit it guards: it is the last resort, and of this repository only. */
function scriptLines({ script, everywhere }: Program): string[] {
  const gone = stopped('the program is gone', `install tightlip again and run "tightlip install${everywhere ? ' --global' : ''}", or remove this hook`);
  const copy = '[ -f "$script" ] || script="$(git rev-parse --show-toplevel 2>/dev/null)/node_modules/tightlip/bin/tightlip.js"';
  return [`script=${quoted(script)}`, ...(everywhere ? [] : [copy]), `[ -f "$script" ] || ${gone.join('\n')}`];
}

/** Where tightlip stands differs from one installation to the next. */
const anyPlace = (line: string): string => line.replace(/^(node|script)='.*'$/, '$1=');

/** What somebody added to a script of ours, as a script of its own; undefined where that is nothing, or not to be told from ours. */
export function addedTo(text: string, scripts: readonly string[]): string | undefined {
  for (const script of scripts) {
    const ours = script.split('\n').map(anyPlace);
    let next = 0;
    const added = text.split('\n').filter((line) => anyPlace(line) !== ours[next] || next++ < 0);
    if (next === ours.length) return added.some((line) => line.trim() !== '') ? `${ours[0]}\n${added.join('\n').replace(/^\n+|\n+$/g, '')}\n` : undefined;
  }
  return undefined;
}

/**
 * A hook as plain POSIX sh (git for Windows brings one). GUI clients start hooks with a thin PATH, so node and the program
 * are named by path and the usual folders are added. NODE_EXTRA_CA_CERTS costs Node 20 about 80 ms and tightlip opens no
 * connection; NODE_OPTIONS is what editors load their debuggers with.
 */
export function hookScript(hook: HookName, program: Program, chained: string | undefined): string {
  const input = readsInput.includes(hook);
  const feed = input ? 'printf %s "$input" | ' : '';
  const lines = [
    '#!/bin/sh',
    `${signature} (${hook}), written by "tightlip install"; "tightlip uninstall" takes it away and restores what was here`,
    'PATH="${PATH:+$PATH:}/usr/bin:/bin"',
    'export PATH',
    ...(input ? [`input=$(cat && printf x) || ${stopped('the input could not be read', 'run "tightlip doctor"').join('\n')}`, 'input=${input%x}'] : []),
    ...beforeLines(chained, feed),
    'unset NODE_EXTRA_CA_CERTS NODE_OPTIONS',
    ...nodeLines(program.node),
    ...scriptLines(program),
    `${feed}"$node" "$script" ${hookCommands[hook]}`,
    'code=$?',
    `[ $code -ne 2 ] || echo 'tightlip: the scan could not be trusted, so this is stopped; see above, or run "tightlip doctor"' >&2`,
    'exit $code',
  ];
  return `${lines.join('\n')}\n`;
}
