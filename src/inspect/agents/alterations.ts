/** What makes a program that starts a package start another one: options before the package's name, and variables. */

/** Other registries and indexes, commands of npx. */
const ALTERS = /^(?:--(?:registry|userconfig|globalconfig|prefix|node-options|script-shell|call|index-url|extra-index-url|index|default-index|find-links|index-strategy|config-file|pip-args)(?:=|$)|-[cfi]$|-[cfi]=)/;
const VALUED = /^(?:-[pcfiw]|--(?:package|registry|cache|call|userconfig|globalconfig|prefix|node-options|script-shell|from|spec|with|with-editable|with-requirements|python|index-url|extra-index-url|index|default-index|find-links|index-strategy|config-file|pip-args|refresh-package))$/;

/** Whether the options of npx, uvx or a relative of theirs say more than one package (`names`: the options that name one), or where it comes from. What follows the program's name is its own affair. */
export function altered(words: readonly string[], names: RegExp): { readonly altered?: true } {
  const program = words.findIndex((word, index) => !word.startsWith('-') && !VALUED.test(words[index - 1] ?? ''));
  const options = program < 0 ? words : words.slice(0, program);
  return options.some((word) => ALTERS.test(word)) || options.filter((word) => names.test(word)).length > 1 ? { altered: true } : {};
}

/** Variables by which a program loads something else than its name says. */
const LOADS = /^(?:node_(?:options|path)|npm_config_.*|bun_config_registry|pip_.*|uv_.*(?:index|url|links|config).*|python(?:path|home|startup)|ld_(?:preload|library_path|audit)|dyld_.*|bash_env|env|shellopts|perl5(?:opt|lib)|rubyopt|rubylib|java_tool_options|docker_(?:host|context))$/i;

/** Whether a variable makes a server another one. Folders of programs count when one of them is no place of the machine's. */
export const alters = (name: string, value: string): boolean => LOADS.test(name) || (/^path$/i.test(name) && value.split(/:(?![\\/])|;/).some((folder) => !/^(?:[/~$%]|[A-Za-z]:)/.test(folder)));
