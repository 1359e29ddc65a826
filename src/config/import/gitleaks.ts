import { parse } from 'smol-toml';
import { type Imported, type ImportedRule, list, nothing, plain, slug, strings, table, type Table, text } from './imported.ts';
import { globsOf } from './paths.ts';
import { translate } from './regex.ts';

function allowlist(entry: Table, into: Imported, whose: string): void {
  const both = text(entry['condition'])?.toUpperCase() === 'AND';
  const paths = [...strings(entry['paths']), ...strings(entry['files'])];
  const others = ['regexes', 'stopwords', 'commits'].filter((key) => list(entry[key]).length > 0);
  const title = plain(text(entry['description']) ?? 'no description');
  if (both && paths.length > 0 && others.length > 0) {
    into.notes.push(`${whose} (${title}): joins ${['paths', ...others].join(' and ')}; accept what is found there by fingerprint`);
    return;
  }
  const ofSome = strings(entry['targetRules']).length > 0;
  if (ofSome && paths.length > 0) into.notes.push(`${whose} (${title}): ${paths.length} paths for these rules only, and \`exclude\` holds for all; accept what is found there by fingerprint`);
  for (const source of ofSome ? [] : paths) {
    const globs = globsOf(source);
    if (globs) into.exclude.push(...globs);
    else into.notes.push(`${whose} (${title}): the path expression ${plain(source)} says more than a glob can`);
  }
  if (others.includes('commits')) into.notes.push(`${whose} (${title}): commits; our exceptions are about secrets, not commits: tightlip baseline accepts what is there`);
  for (const key of ['regexes', 'stopwords']) {
    if (others.includes(key)) into.notes.push(`${whose} (${title}): ${list(entry[key]).length} ${key} over values; our exceptions name one secret by its fingerprint: run tightlip scan, then tightlip allow`);
  }
}

/** Version 7 said `whitelist` and `files`. */
const allowlists = (of: Table): Table[] => [...list(of['allowlists']), ...list(of['allowlist']), ...list(of['whitelist'])].map(table);

function rule(entry: Table, into: Imported): void {
  const id = text(entry['id']) ?? text(entry['description']) ?? 'rule';
  const name = `rule ${plain(id, 60)}`;
  const regex = text(entry['regex']);
  for (const one of allowlists(entry)) if (Object.keys(one).length > 0) into.notes.push(`${name}: its allowlist; write counter-examples, \`paths\`, or accept by fingerprint`);
  if (regex === undefined) {
    into.notes.push(text(entry['path']) ? `${name}: looks at paths only; tightlip looks at contents` : `${name}: only changes a rule of gitleaks; tightlip has its own (tightlip rules list)`);
    return;
  }
  const group = typeof entry['secretGroup'] === 'number' ? entry['secretGroup'] : undefined;
  const translated = translate(regex, group, strings(entry['keywords']));
  if ('refused' in translated) {
    into.notes.push(`${name}: not carried over: ${translated.refused}`);
    return;
  }
  const path = text(entry['path']);
  const paths = path === undefined ? undefined : globsOf(path);
  if (path !== undefined && !paths) into.notes.push(`${name}: holds in all files; its path expression says more than a glob can`);
  const made: ImportedRule = { id: `gitleaks/${slug(id)}`, title: plain(text(entry['description']) ?? id), ...translated, entropy: typeof entry['entropy'] === 'number' && entry['entropy'] > 0 && entry['entropy'] <= 8 ? entry['entropy'] : undefined, paths };
  const twins = into.rules.filter((other) => other.id === made.id || other.id.startsWith(`${made.id}-`)).length;
  into.rules.push(twins > 0 ? { ...made, id: `${made.id}-${twins + 1}` } : made);
}

/** Reads a `.gitleaks.toml`. Throws what the TOML parser throws. */
export function gitleaks(source: string): Imported {
  const into = nothing();
  const file = table(parse(source.replaceAll('\r\n', '\n'), { maxDepth: 32 }));
  if (file['rules'] !== undefined && !Array.isArray(file['rules'])) throw new TypeError('rules is no list');
  const extend = table(file['extend']);
  const path = text(extend['path']) ?? text(extend['url']);
  if (path) into.notes.push(`extends ${plain(path)}: import that file too`);
  for (const id of strings(extend['disabledRules'])) into.notes.push(`disables the rule ${plain(id, 60)} of gitleaks: see tightlip rules list ${slug(id).split('-')[0]}, then write disable = [...]`);
  for (const one of allowlists(file)) allowlist(one, into, strings(one['targetRules']).length > 0 ? `allowlist of ${strings(one['targetRules']).map((id) => plain(id, 60)).join(', ')}` : 'allowlist');
  for (const entry of list(file['rules'])) rule(table(entry), into);
  return into;
}

/** Reads a `.gitleaksignore`: `[commit:]path:rule:line` a line. */
export function gitleaksIgnore(source: string): Imported {
  const into = nothing();
  const seen = new Set<string>();
  let history = 0;
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, commit, path, name, number] = /^(?:([0-9a-f]{40}):)?(.+):([A-Za-z0-9_-]+):(\d+)$/.exec(line) ?? [];
    if (path === undefined) {
      into.notes.push('a line that is no fingerprint of gitleaks');
      continue;
    }
    if (commit) history++;
    const key = `${path}:${number}`;
    if (!seen.has(key)) into.places.push({ path: path.replaceAll('\\', '/'), line: Number(number), name });
    seen.add(key);
  }
  if (history > 0) into.notes.push(`${history} entries name commits; what is no longer in the work tree cannot be looked up here: tightlip history shows it, tightlip allow accepts it`);
  return into;
}
