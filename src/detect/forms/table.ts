import type { Part, PatternRule, Rule } from '../../types.ts';
import { onlyBeside } from './only-beside.ts';

/** What is known of the forms of vendors' credentials; made at build time from the rules. */
export interface KnownForms {
  /** How texts name a vendor (lower case, letters and digits only; behind `?` where it must stand beside a word for a credential), and the source of an expression that a credential of the vendor begins with. */
  readonly vendors: readonly (readonly [name: string, source: string])[];
  /** Literals that no other vendor's credentials begin with, the longest first, and the source of an expression for what they begin. */
  readonly literals: readonly (readonly [literal: string, source: string])[];
  /** The names of vendors of whose kinds one is called a secret: of the others' secrets (of an OAuth client, of a webhook) nothing is known. */
  readonly issuers: readonly string[];
}

/** Kinds whose secret is a part of something longer: they say nothing about the form of a vendor's keys. */
const partOfMore = /url|hook|password|connection|config|authorization|curl|endpoint|address|arguments|trigger|collector|input|moralis\/node/;
/** Names of vendors that texts use as words of their own, also before words for credentials (`session token`), and rules that speak of no vendor. */
const ordinary = new Set(
  ('account api basic client close column cookie cursor daily database date device docker elastic envoy file float form front gist here hmac http identifiers image jwt ldap less line linear literal ' +
    'live login magnetic manifest oauth odbc parsers pay persona phrase privacy private privatekey proof proxy render rev search segment semaphore session sftp shortcut smtp square storage temporal test ' +
    'token url user vault verifier web').split(' '),
);
/** Names of vendors that are words of their own as well, but hardly before words for credentials: `harness_token` is one of Harness, `the test harness ...` is not. */
const ambiguous = new Set(
  ('abstract agora alchemy apollo box brave courier duo guru harness harvest hive hunter hyperbolic ionic mite modal monday neon noticeable polar polygon ramp raven readme replicate twist wise wit').split(' '),
);

/** Words that several vendors begin their literals with. */
const shared = /^(?:sk|pk|key|api|apikey|secret|token|pat|app|bot|web|user|access|auth|test|live|account|act|org|master|mob|sdk|sess|session|private|public|pub|sub|up|[a-z]|ey\w*|https?)$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
// Rules give the inside of a character class (`run` of rules/alphabets.ts).
const inside = (alphabet: string): string => alphabet.replace(/[[\]\\]/g, '\\$&');

function partSource(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return 'alphabet' in part ? `[${inside(part.alphabet)}]{${String(part.min)},${String(part.max)}}` : `(?:${part.map(escaped).join('|')})`;
}

const formSource = (form: readonly Part[]): string => form.map(partSource).join('');

/** The inside of a pattern's group, where it is a form: classes with their counts, and signs. */
const plainForm = /\(\?<secret>((?:\[[^\]^]+\](?:\{\d+(?:,\d+)?\})?|[\w:%-]|\\[.|+/])+)\)/;
/** The form that a pattern's secret has, letters of both cases where the pattern takes both; undefined when it tells nothing. */
function patternSource({ pattern }: PatternRule): string | undefined {
  const source = plainForm.exec(pattern.source)?.[1];
  if (source === undefined || !pattern.flags.includes('i')) return source;
  return source.replace(/\[[^\]]+\]|\\?[A-Za-z]/g, (part) => (part.startsWith('[') ? part.replace(/[a-z]-[a-z]/gi, (range) => `${range.toLowerCase()}${range.toUpperCase()}`) : `[${part.toLowerCase()}${part.toUpperCase()}]`));
}

/** What a credential of a rule begins with: one source for each form or body. A longer value may be a newer form, if it is longer by more than a slip of the hand. */
function sourcesOf(rule: Rule): readonly string[] {
  if (rule.shape === 'token') return rule.forms.map(formSource);
  if (rule.shape === 'pattern') return [patternSource(rule) ?? ''];
  return rule.shape === 'context' ? rule.bodies.map(({ alphabet, min, max }) => `[${inside(alphabet)}]{${String(min)},${String(max)}}(?:[${inside(alphabet)}]{4,})?`) : [];
}

/** Whether a literal names its vendor: four characters or more, closed by a sign, with a word in it that is not everybody's; or eight of both cases, which nobody draws (heads of web tokens are everybody's). */
function isTelling(literal: string): boolean {
  if (/^(?!ey)(?=.*[a-z])(?=.*[A-Z]).{8}/.test(literal)) return true;
  return literal.length > 3 && /[^0-9A-Za-z]$/.test(literal) && literal.split(/[^0-9A-Za-z]+/).some((word) => /[a-z]{2}|[a-z]\d[a-z]/i.test(word) && !shared.test(word));
}

/** What vendors' names end with, and texts leave out (`stability` of `stabilityai`). */
const endings = /^(?:ai|api|app|ci|co|com|crm|hq|io)$/;

/** Words for credentials, and of many vendors' texts. */
const credential = /key|token|secret|api|access|pass|auth|client|subscription|tenant|device|uuid|guid|live|test|checkout|gemini|gpt/;

const vendorOf = (rule: Rule): string => rule.id.slice(0, rule.id.indexOf('/'));
const bare = (text: string): string => text.toLowerCase().replace(/[^0-9a-z]/g, '');

/** The names of a vendor among the words of its rules: its own, what holds it, and of its products, which count only beside words for credentials. */
function namesOf(vendor: string, rules: readonly Rule[]): ReadonlySet<string> {
  const own = bare(vendor);
  const words = rules.flatMap((rule) => ('words' in rule ? (rule.words ?? []) : [])).map(bare);
  const short = words.filter((word) => word.length > 4 && own.startsWith(word) && endings.test(own.slice(word.length)));
  const names = [own, ...short, ...words.filter((word) => word.length > own.length && word.includes(own))];
  const products = words.filter((word) => /^[a-z]{4,}$/.test(word) && !names.includes(word) && !credential.test(word));
  const kept = (some: readonly string[]): string[] => some.filter((name) => name.length > 2 && !ordinary.has(name));
  return new Set([...kept(names).map((name) => (ambiguous.has(name) ? onlyBeside + name : name)), ...kept(products).map((name) => onlyBeside + name)]);
}

const grouped = <K>(rules: readonly Rule[], keyOf: (rule: Rule) => K): Map<K, Rule[]> => {
  const groups = new Map<K, Rule[]>();
  for (const rule of rules) groups.set(keyOf(rule), [...(groups.get(keyOf(rule)) ?? []), rule]);
  return groups;
};

/** The table of all vendors whose credentials are known by form alone; where one of several kinds, or a form that is not plain, is a pattern's, or some forms are not known, nothing is said of the vendor. */
export function knownFormsOf(rules: readonly Rule[]): KnownForms {
  const telling = rules.filter((rule) => (rule.kind ?? 'secret') === 'secret' && !(rule.shape === 'pattern' && partOfMore.test(rule.id)));
  const sources = new Map<string, Set<string>>();
  const issuers = new Set<string>();
  for (const [vendor, own] of grouped(telling, vendorOf)) {
    if (own.some((rule) => rule.partial || (rule.shape === 'pattern' && (own.length > 1 || patternSource(rule) === undefined)))) continue;
    if (own.some(({ id }) => id.slice(vendor.length).includes('secret'))) for (const name of namesOf(vendor, own)) issuers.add(name);
    for (const name of namesOf(vendor, own)) for (const source of own.flatMap(sourcesOf)) sources.set(name, (sources.get(name) ?? new Set()).add(source));
  }
  const literals = new Map<string, Set<string>>();
  for (const rule of telling.filter(({ partial }) => !partial)) {
    for (const form of rule.shape === 'token' ? rule.forms : []) {
      const heads = typeof form[0] === 'string' ? [form[0]] : [];
      for (const literal of heads.filter(isTelling)) literals.set(literal, (literals.get(literal) ?? new Set()).add(formSource(form)));
    }
  }
  const joined = (map: ReadonlyMap<string, ReadonlySet<string>>): (readonly [string, string])[] => [...map].map(([name, some]) => [name, [...some].join('|')] as const);
  return { vendors: joined(sources), literals: joined(literals).toSorted(([a], [b]) => b.length - a.length), issuers: [...issuers] };
}
