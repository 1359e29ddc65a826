import { hookCommands, readsInput, type HookName } from './kinds.ts';

/** First words of every script that tightlip wrote: `uninstall` and `install` know their own by it. */
export const signature = '# tightlip hook';

/** Where the program was when the hook was written; absolute. */
export interface Program {
  readonly node: string;
  readonly script: string;
}

/** A word for sh, whatever it holds. */
export const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * A hook as plain POSIX sh (git for Windows brings one). GUI clients start hooks with a thin PATH, so node and the program
 * are named by path, the repository's own copy first. NODE_EXTRA_CA_CERTS costs Node 20 about 80 ms and tightlip opens no
 * connection. What stood here before runs first, with the same arguments and input.
 */
export function hookScript(hook: HookName, program: Program, chained: string | undefined): string {
  const input = readsInput.includes(hook);
  const feed = input ? 'printf %s "$input" | ' : '';
  const lines = [
    '#!/bin/sh',
    `${signature} (${hook}), written by "tightlip install"; "tightlip uninstall" takes it away and restores what was here`,
    ...(input ? ['input=$(cat; printf x)', 'input=${input%x}'] : []),
    ...(chained ? [`before="$(dirname "$0")/${chained}"`, `if [ -x "$before" ]; then ${feed}"$before" "$@" || exit $?; fi`] : []),
    'unset NODE_EXTRA_CA_CERTS',
    `node=${quoted(program.node)}`,
    '[ -x "$node" ] || node=$(command -v node) || {',
    "  echo 'tightlip: node was not found, so nothing was checked and this is stopped.' >&2",
    `  echo 'hint: install Node, then run "tightlip install" again' >&2`,
    '  exit 1',
    '}',
    // A copy inside the work tree may be changed by the very commit it guards; a bare repository has none.
    `script=${quoted(program.script)}`,
    '[ -f "$script" ] || script="$(git rev-parse --show-toplevel 2>/dev/null)/node_modules/tightlip/bin/tightlip.js"',
    '[ -f "$script" ] || {',
    "  echo 'tightlip: the program is gone, so nothing was checked and this is stopped.' >&2",
    `  echo 'hint: install tightlip again and run "tightlip install", or remove this hook: '"$0" >&2`,
    '  exit 1',
    '}',
    `${feed}"$node" "$script" ${hookCommands[hook]}`,
    'code=$?',
    `[ $code -ne 2 ] || echo 'tightlip: the scan could not be trusted, so this is stopped; see above, or run "tightlip doctor"' >&2`,
    'exit $code',
  ];
  return `${lines.join('\n')}\n`;
}
