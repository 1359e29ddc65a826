import { isReference } from './hosts.ts';

/** Is a value of configuration a credential written out? A heuristic over name and value; the secret rules look at the same bytes by themselves. */
const SECRET_NAME = /(?:^|[^a-z])(?:api[_-]?key|apikey|[a-z]*_?key|access[_-]?key|token|secret|passw(?:or)?d|pwd|pat|auth|authorization|credentials?|cookie|bearer)(?:$|[^a-z])/i;
const NOT_SECRET_NAME = /(?:public|publishable|path|file|dir|name|id|url|uri|endpoint|host|type|method|mode|scheme|provider|region|max|limit|count|budget|expiry|ttl)$/i;
const PLACEHOLDER = /^(?:your|my|the|some|xxx|\*{3}|\.{3}|change|placeholder|example|dummy|fake|test|sample|replace|todo|insert|enter|none|null|undefined|redacted|not[-_ ]|n\/a|true|false|dev|local|env:|file:|op:\/\/|vault:|keychain:)|(?:your|_here|-here|example|placeholder|xxxx|\.\.\.$)/i;
const VENDOR_PREFIX = /^(?:sk-|ghp_|gho_|ghs_|github_pat_|glpat-|xox[abpr]-|AKIA|AIza|hf_|npm_|pypi-|sq0|lin_api_|ntn_|eyJ)[A-Za-z0-9_.+/=-]{12,}/;

/** Camel case and other joints become underscores, so that words in names can be told. */
const words = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');

/** Written-out credential: the name asks for one and the value is neither a reference nor a placeholder; or the value has a vendor's form. */
export function isLiteralSecret(name: string, value: string): boolean {
  const bare = value.trim().replace(/^(?:bearer|basic|token)\s+/i, '');
  if (isReference(bare)) return false;
  if (VENDOR_PREFIX.test(bare)) return !PLACEHOLDER.test(bare);
  if (bare.length < 8 || /\s/.test(bare) || PLACEHOLDER.test(bare)) return false;
  const spaced = words(name);
  return SECRET_NAME.test(spaced) && !NOT_SECRET_NAME.test(spaced) && !/^(.)\1+$/.test(bare);
}

/** A credential inside a URL: a password before the host, or a query parameter with a secret's name. */
export function urlSecret(address: string): boolean {
  const userinfo = /:\/\/[^/\s:@]*:([^/\s@]+)@/.exec(address)?.[1];
  if (userinfo !== undefined && !isReference(userinfo) && !PLACEHOLDER.test(userinfo)) return true;
  return [...address.matchAll(/[?&]([^=&\s]+)=([^&\s#]+)/g)].some(([, name, value]) => isLiteralSecret(name!, value!));
}

const FLAG = /^--?([A-Za-z][\w-]*?)(?:[=\s](.+))?$/s;

/** Arguments that carry a credential: `--api-key=...`, `--token`, `...`, `--header "Authorization: Bearer ..."`. Returns their indexes. */
export function argumentSecrets(args: readonly string[]): readonly number[] {
  return args.flatMap((argument, index) => {
    const [, flag, joined] = FLAG.exec(argument) ?? [];
    const before = FLAG.exec(args[index - 1] ?? '');
    const header = /^(?:--header[= ])?\s*([A-Za-z-]+)\s*:\s*(.+)$/.exec(argument);
    const pair = /^(?:-e\s*|--env[= ])?([A-Z][A-Z0-9_]+)=(.+)$/.exec(argument);
    const named: (readonly [string | undefined, string | undefined])[] = [
      [flag, joined], [before && before[2] === undefined ? before[1] : undefined, flag === undefined ? argument : undefined], [header?.[1], header?.[2]], [pair?.[1], pair?.[2]],
    ];
    const found = named.some(([name, value]) => name !== undefined && value !== undefined && isLiteralSecret(name, value));
    return found || urlSecret(argument) ? [index] : [];
  });
}
