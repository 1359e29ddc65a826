import { alphabets } from '../../rules/alphabets.ts';
import type { Body, ContextRule, Part, PatternRule, Rule, SampleRandom, TokenRule } from '../../src/types.ts';
import { fromPattern } from './from-pattern.ts';

/** A seeded source of random characters (mulberry32): the same seed gives the same samples. */
export function seeded(seed: number): SampleRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  return { pick, run: (alphabet, length) => Array.from({ length }, () => pick(charactersOf(alphabet))).join('') };
}

const known = new Map<string, readonly string[]>();
const runs = /[0-9A-Za-z+/_-]/;

/** The characters of an alphabet; those that values are mostly made of where there are any. */
function charactersOf(alphabet: string): readonly string[] {
  let characters = known.get(alphabet);
  if (!characters) {
    const set = new RegExp(`[${(alphabets as Record<string, string>)[alphabet] ?? alphabet}]`);
    const all = Array.from({ length: 94 }, (_, at) => String.fromCharCode(at + 33)).filter((letter) => set.test(letter));
    const usual = all.filter((letter) => runs.test(letter) && !/[+/_-]/.test(letter));
    characters = usual.length > 0 ? usual : all;
    known.set(alphabet, characters);
  }
  return characters;
}

/** What a rule finds, and the text around it. */
export interface Made {
  readonly text: string;
  readonly secret: string;
}

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hex = (random: SampleRandom, length: number): string => random.run('hex-lower', length);
const uuid = (random: SampleRandom): string => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
const bytes = (random: SampleRandom, length: number): string => Array.from({ length }, () => String.fromCharCode(Number.parseInt(hex(random, 2), 16))).join('');
const der = (random: SampleRandom): string => (base64(`\x30\x82\x01\x20${bytes(random, 320)}`).match(/.{1,64}/g) ?? []).join('\n');
const pem = (random: SampleRandom): string => `-----BEGIN ${'PRIVATE'} KEY-----\n${der(random)}\n-----END ${'PRIVATE'} KEY-----`;
const jwt = (random: SampleRandom): string => `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub: random.run('digit', 9), jti: random.run('base62', 24) })}.${random.run('base64url', 43)}`;

/** Secrets of predicates that look into them. */
const byPredicate: Readonly<Record<string, (random: SampleRandom) => string>> = {
  asana: (random) => `1/${random.run('digit', 16)}:${hex(random, 32)}`,
  'azure-storage': (random) => base64(bytes(random, 64)),
  'azure-storage-string': (random) => `DefaultEndpointsProtocol=https;AccountName=store;AccountKey=${base64(bytes(random, 64))}`,
  'base64-32': (random) => base64(bytes(random, 32)),
  'base64-64': (random) => base64(bytes(random, 64)),
  'basic-credentials': (random) => base64(`deploy:${random.run('base62', 14)}`),
  discord: (random) => `MTA${random.run('base62', 21)}.${random.run('base62', 6)}.${random.run('base62', 27)}`,
  'facebook-app': (random) => `${random.run('digit', 15)}|${random.run('base62', 27)}`,
  gibberish: (random) => random.run('bcdfghjklmnpqrstvwxz', 24),
  jwt,
  'jwt-base64': (random) => base64(jwt(random)),
  'jwt-unsigned': (random) => jwt(random).replace(/\.[^.]*$/, '.'),
  pem,
  'pem-encrypted': (random) => pem(random).replaceAll('PRIVATE', () => 'ENCRYPTED PRIVATE'),
  'pem-base64': (random) => base64(pem(random)),
  recaptcha: (random) => `6Ld${random.run('base62', 37)}`,
  signs: (random) => `${random.run('base62', 6)}${'#@!{'}${random.run('base62', 5)}${'%^&*('}${random.run('base62', 4)}`,
  uuid,
  'drawn-bytes': (random) => Array.from(bytes(random, 64), (byte) => byte.charCodeAt(0)).join(', '),
  zhipu: (random) => `${hex(random, 32)}.${random.run('base62', 16)}`,
};
const passwords = new Set(['password', 'cli-password', 'connection-password', 'url-password', 'token-value', 'url-secret']);

/** Rules whose secret stands in a text that a pattern alone does not tell. */
const byRule: Readonly<Record<string, (random: SampleRandom) => Made>> = {
  'azure/sas-token': (random) => {
    const secret = encodeURIComponent(base64(bytes(random, 32)));
    return { secret, text: `url: https://store.example.org/box?sp=${random.pick(['r', 'racwdl'])}&sip=10.0.0.1-10.0.0.9&sv=2022-11-02&sig=${secret}\n` };
  },
  'private-key/der-base64': (random) => {
    const secret = `MIIEv${random.pick(['A', 'g', 'w'])}IBADANBgkqhkiG9w0BAQEF${'AASC'}${random.run('base62', 1_584)}`;
    return { secret, text: `key = "${secret}"\n` };
  },
  'jwt/encrypted-token': (random) => {
    const secret = `${base64url({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.${random.run('base62', 342)}.${random.run('base62', 16)}.${random.run('base62', 84)}.${random.run('base62', 22)}`;
    return { secret, text: `token: ${secret}\n` };
  },
  'literal/password': (random) => {
    const secret = `${random.run('base62', 6)}#@!{${random.run('base62', 5)}%^&*(`;
    return { secret, text: `db_password = "${secret}"\n` };
  },
  'private-key/jwk': (random) => {
    const secret = random.run('base62', 43);
    return { secret, text: JSON.stringify({ kty: 'EC', crv: 'P-256', x: random.run('base62', 43), y: random.run('base62', 43), d: secret }) };
  },
  'private-key/jwk-symmetric': (random) => {
    const secret = random.run('base62', 43);
    return { secret, text: JSON.stringify({ kty: 'oct', kid: 'a', k: secret }) };
  },
  'private-key/jwk-unordered': (random) => {
    const secret = random.run('base62', 43);
    return { secret, text: JSON.stringify({ d: secret, crv: 'Ed25519', x: random.run('base62', 43), kty: 'OKP' }) };
  },
  'private-key/jwk-symmetric-unordered': (random) => {
    const secret = random.run('base62', 43);
    return { secret, text: JSON.stringify({ k: secret, kid: 'a', kty: 'oct' }) };
  },
  'private-key/ssh2': (random) => {
    const secret = `---- BEGIN SSH2 ${'PRIVATE'} KEY ----\n${der(random)}\n`;
    return { secret, text: `${secret}---- END SSH2 ${'PRIVATE'} KEY ----\n` };
  },
};

/** A text in which exactly this rule has something to find. */
export function example(rule: Rule, random: SampleRandom, form = 0): Made {
  if (byRule[rule.id]) return (byRule[rule.id] as (random: SampleRandom) => Made)(random);
  if (rule.shape === 'pattern') return fromRule(rule, random);
  const secret = rule.shape === 'token' ? token(rule, random, form) : value(rule, random, form);
  if (rule.accept === 'client-id') return { secret, text: `${rule.words?.[0] ?? ''}_client_id = "${secret}"\n` };
  const words = rule.words?.filter((word) => /^[a-z][\w.-]*$/.test(word));
  return { secret, text: `${words?.[0] ?? rule.words?.[0] ?? 'value'} = "${secret}"\n` };
}

function token(rule: TokenRule, random: SampleRandom, form: number): string {
  const special = rule.accept === undefined ? undefined : byPredicate[rule.accept];
  if (special && rule.accept !== 'uuid') return special(random);
  return (rule.forms[form % rule.forms.length] ?? []).map((part) => written(part, random)).join('');
}

function written(part: Part, random: SampleRandom): string {
  if (typeof part === 'string') return part;
  return 'alphabet' in part ? random.run(part.alphabet, lengthOf(part)) : random.pick(part);
}

const lengthOf = ({ min, max }: Body): number => Math.min(max, Math.max(min, max > min ? min + 3 : min));

function value(rule: ContextRule, random: SampleRandom, form: number): string {
  const special = rule.accept === undefined ? undefined : byPredicate[rule.accept];
  if (special) return special(random);
  const body = rule.bodies[form % rule.bodies.length] as Body;
  const length = lengthOf(body);
  const drawn = `${random.run(body.alphabet, length - 2)}${random.run('digit', 2)}`;
  const at = Math.floor(length / 3);
  return rule.accept === 'dashed' ? `${drawn.slice(0, at)}-${drawn.slice(at + 1)}` : drawn;
}

function fromRule(rule: PatternRule, random: SampleRandom): Made {
  const { accept = '' } = rule;
  const userToo = accept === 'url-password' && rule.pattern.source.includes('(?<secret>[^\\s:');
  const secret = passwords.has(accept) ? `${userToo ? 'app:' : ''}k${random.run('base62', 18)}7` : byPredicate[accept]?.(random);
  const text = `\n${fromPattern(rule.pattern, random, secret)}`;
  const found = new RegExp(rule.pattern.source, rule.pattern.flags).exec(text);
  return { text, secret: found?.groups?.['secret'] ?? '' };
}
