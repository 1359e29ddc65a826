import { type Imported, list, nothing, plain, slug, strings, table, text } from './imported.ts';
import { globsOf } from './paths.ts';
import { translate } from './regex.ts';

const excludeAll = (into: Imported, sources: readonly string[], what: string): void => {
  for (const source of sources) {
    const globs = globsOf(source);
    if (globs) into.exclude.push(...globs);
    else into.notes.push(`${what}: the path expression ${plain(source)} says more than a glob can`);
  }
};

/** Reads a `.secrets.baseline` of detect-secrets: places become entries of our baseline, with what an audit said. Throws what JSON.parse throws. */
export function detectSecrets(source: string): Imported {
  const into = nothing();
  const file = table(JSON.parse(source));
  const results = Object.entries(table(file['results']));
  if (Array.isArray(file['results']) || !('results' in file) || results.some(([, entries]) => !Array.isArray(entries))) throw new TypeError('no results by file');
  for (const [path, entries] of results) {
    for (const entry of list(entries).map(table)) {
      const line = entry['line_number'];
      const audit = entry['is_secret'] === true ? ('real' as const) : entry['is_secret'] === false ? ('false-alarm' as const) : undefined;
      if (typeof line === 'number') into.places.push({ path: path.replaceAll('\\', '/'), line, name: text(entry['type']), ...(audit && { audit }) });
    }
  }
  const exclude = table(file['exclude']);
  excludeAll(into, [exclude['files']].filter((one) => typeof one === 'string'), 'exclude.files');
  if (text(exclude['lines'])) into.notes.push('exclude.lines: an expression over lines; accept what is found there by fingerprint');
  for (const filter of list(file['filters_used']).map(table)) {
    const path = text(filter['path']) ?? '';
    if (path.endsWith('.should_exclude_file')) excludeAll(into, strings(filter['pattern']), 'filter should_exclude_file');
    else if (/should_exclude_(line|secret)$/.test(path)) into.notes.push(`filter ${plain(path.split('.').at(-1) ?? '')}: an expression over ${path.endsWith('line') ? 'lines' : 'values'}; accept what is found there by fingerprint`);
    else if (path !== '' && !path.startsWith('detect_secrets.')) into.notes.push(`filter ${plain(path)}: code of its own, which is never run here`);
  }
  for (const plugin of list(file['plugins_used']).map(table)) if (text(plugin['path'])) into.notes.push(`plugin ${plain(text(plugin['name']) ?? '')}: code of its own, which is never run here; write it as a [[rule]]`);
  return into;
}

/** `/expression/flags`, as secretlint writes it. */
function literalRegex(typed: string): { source: string; flags: string } {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(typed) ?? [];
  return { source: source ?? typed, flags: flags ?? '' };
}

/** Reads a `.secretlintrc` that was parsed already. */
export function secretlint(value: unknown): Imported {
  const into = nothing();
  const visit = (entry: unknown): void => {
    const rule = table(entry);
    const id = plain(text(rule['id']) ?? 'a rule');
    const options = table(rule['options']);
    if (rule['disabled'] === true) into.notes.push(`${id} is disabled there; tightlip's rules stay on (tightlip rules list)`);
    for (const key of ['allows', 'allowMessageIds']) if (list(rule[key]).length + list(options[key]).length > 0) into.notes.push(`${id}: ${key}; our exceptions name one secret by its fingerprint: run tightlip scan, then tightlip allow`);
    for (const pattern of list(options['patterns']).map(table)) {
      const name = plain(text(pattern['name']) ?? 'pattern');
      [...strings(pattern['pattern']), ...strings(pattern['patterns'])].forEach((typed, i) => {
        const { source, flags } = literalRegex(typed);
        const translated = translate(flags.includes('i') ? `(?i)${source}` : source, undefined, []);
        if ('refused' in translated) into.notes.push(`pattern ${name}: not carried over: ${translated.refused}`);
        else into.rules.push({ id: `secretlint/${slug(name)}${i > 0 ? `-${i + 1}` : ''}`, title: name, ...translated });
      });
    }
    list(rule['rules']).forEach(visit);
  };
  list(table(value)['rules']).forEach(visit);
  return into;
}

/** Reads an ignore file in the syntax of `.gitignore`. */
export function ignoreFile(source: string): Imported {
  const into = nothing();
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.trim();
    if (line !== '' && !line.startsWith('#')) into.exclude.push(line);
  }
  return into;
}

/** Reads a file of trufflehog's `--exclude-paths`: an expression over paths a line. */
export function trufflehogPaths(source: string): Imported {
  const into = nothing();
  excludeAll(into, source.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')), 'exclude-paths');
  return into;
}

/** Reads a `.talismanrc` that was parsed already. What a listed file holds now becomes exceptions; its checksum is not needed. */
export function talisman(value: unknown): Imported {
  const into = nothing();
  const file = table(value);
  for (const entry of list(file['fileignoreconfig']).map(table)) {
    const name = text(entry['filename']);
    if (!name) continue;
    if (/[*?[]/.test(name)) into.allowPaths.push({ rule: '*', paths: [name], reason: 'ignored in .talismanrc' });
    else into.places.push({ path: name.replaceAll('\\', '/').replace(/^\.\//, '') });
    if (list(entry['allowed_patterns']).length > 0) into.notes.push(`${plain(name)}: allowed_patterns over values; accept what is found there by fingerprint`);
  }
  if (list(file['allowed_patterns']).length > 0) into.notes.push(`${list(file['allowed_patterns']).length} allowed_patterns over values; our exceptions name one secret by its fingerprint: run tightlip scan, then tightlip allow`);
  for (const scope of list(file['scopeconfig']).map(table)) into.notes.push(`scope ${plain(text(scope['scope']) ?? '')}: not needed, lock files and generated values are told apart by what they are`);
  strings(file['custom_patterns']).forEach((source, i) => {
    const translated = translate(source, undefined, []);
    if ('refused' in translated) into.notes.push(`custom pattern ${i + 1}: not carried over: ${translated.refused}`);
    else into.rules.push({ id: `talisman/pattern-${i + 1}`, title: `Pattern ${i + 1} of .talismanrc`, ...translated });
  });
  if (list(file['custom_severities']).length > 0) into.notes.push('custom_severities: grade rules under [severity]');
  const threshold = text(file['threshold'])?.toLowerCase();
  if (threshold === 'low' || threshold === 'medium' || threshold === 'high') into.failOn = threshold;
  return into;
}

/** Reads a `.gitguardian.yaml` (versions 1 and 2) that was parsed already. Values that it ignores are counted, never repeated. */
export function gitguardian(value: unknown): Imported {
  const into = nothing();
  const file = table(value);
  const secret = table(file['secret']);
  const get = (of: typeof file, name: string): unknown => of[name] ?? of[name.replaceAll('_', '-')];
  const paths = [...strings(get(secret, 'ignored_paths')), ...strings(get(file, 'paths_ignore')), ...strings(table(file['all-policies'])['ignored-paths'])];
  into.exclude.push(...paths);
  const matches = [...list(get(secret, 'ignored_matches')), ...list(get(file, 'matches_ignore'))];
  if (matches.length > 0) into.notes.push(`${matches.length} ignored matches; their hashes are not ours: run tightlip scan, then tightlip allow for each that may stay`);
  const detectors = [...list(get(secret, 'ignored_detectors')), ...list(get(file, 'banlisted_detectors'))];
  if (detectors.length > 0) into.notes.push(`${detectors.length} ignored detectors: see tightlip rules list, then write disable = [...]`);
  if (get(secret, 'ignore_known_secrets') === true) into.notes.push('ignore_known_secrets: what is known is accepted by tightlip baseline');
  const severity = text(get(file, 'minimum_severity'))?.toLowerCase();
  if (severity === 'critical' || severity === 'high' || severity === 'medium' || severity === 'low') into.failOn = severity;
  for (const key of ['exit_zero', 'instance', 'api_url']) if (get(file, key) !== undefined) into.notes.push(`${key}: has no meaning here`);
  return into;
}
