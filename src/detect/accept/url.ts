import { wordShare } from '../words.ts';
import { isMask, isPasswordWord, isPlaceholder, isTemplate, saysExample } from './placeholder.ts';

const parts = /@(?<host>\[[^\]]*\]|[^/?#\s:,@]*)[^@]*$/;
const exampleHost = /(?:^|\.)(?:example|test|invalid|localhost)(?:\.(?:com|org|net|io))?$|^(?:host|hostname|server|domain|my-?host|your[\w.-]*|proxy(?:\.example\.com)?|hostport|ip|address|db_?host|some[\w-]*)(?:\.com|\.org|\.net)?$/i;
/** Names of examples that machines inside of a network have too. */
const inside = /^(?:host|server|proxy|db_?host)$/i;
/** Letters of both cases and digits: nobody invents such a password for an example. */
const drawn = (value: string): boolean => value.length > 7 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !isPasswordWord(value);
const store = /^(?:mongodb|postgres|postgis|psql|mysql|mariadb|rediss?|amqps?|mssql|sqlserver|cockroachdb|redshift|jdbc|clickhouse|oracle|neo4j|bolt|couchbase|ftp)/i;
const local = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i;
const defaults = new Set('postgres root admin mysql guest redis mongo test user rabbitmq sa password1 123456 1234 12345 12345678 123 a b c d p u x pass1 abc test123 admin123 tiger'.split(' '));

/** Logins of every manual; the first is Oracle's. */
const manual = /^(?:scott:tiger|foo:ba[rz]|(?:my-?)?(?:user|usr|login|name)[-_]?(?:name)?:(?:my-?)?(?:pass|password|passwd|pwd))$/i;

/**
 * User and password of a URL (`user:password`): no template and no mask. A word for a password, the user's name again or a well-known
 * default is doubtful, so is anything at an example host; both together are an example.
 */
export function urlPassword(secret: string, whole: string): boolean | 'doubtful' {
  const at = secret.indexOf(':');
  const user = secret.slice(0, Math.max(0, at)).toLowerCase();
  const value = secret.slice(at + 1);
  const { host = '' } = parts.exec(whole)?.groups ?? {};
  if (value.length < 3 || nameOfSecret.test(value) || isTemplate(value) || isMask(value) || value === 'PASSWORD' || /^[A-Z]+(?:_[A-Z]+)+$/.test(value) || /[{}<>$|^()[\]]{2}|[\\()]|^\$|%[sd]|["'`;]/.test(value) || (portOf.test(value) && hostName.test(user))) return false;
  if (isTemplate(user) || /^[<{$%[]/.test(user) || isTemplate(host) || /^[<{$%]/.test(host)) return false;
  const word = value.toLowerCase();
  const weak = isPasswordWord(value) || word === user || defaults.has(word) || /^(?:test|my|user|pass|secret|some|your|db)[a-z_-]*\d{0,4}!?$/.test(word);
  const nowhere = local.test(host) || exampleHost.test(host);
  // Text is full of URLs of the web with an invented user; a database has its password in configuration.
  // A weak login of a database on the machine itself opens it; a name twice, defaults and `user:password` are how manuals write one.
  const open = weak && local.test(host) && store.test(whole) && word !== user && !defaults.has(word) && !manual.test(secret);
  if (weak && !open && (nowhere || !store.test(whole)) || exampleHost.test(host) && !store.test(whole) && !(inside.test(host) && drawn(value))) return false;
  return weak || exampleHost.test(host) ? 'doubtful' : true;
}

/** `http://shop.example.net:9003@...`: a host and its port where a login would stand. */
const portOf = /^\d{2,5}$/;
const hostName = /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|\d+)$/;

/** A token in a URL's user part. */
export const urlSecret = (secret: string): boolean => !isPlaceholder(secret) && /[0-9]/.test(secret);

/** The password of a connection string (`Password=...`): no template, mask or word. */
export function connectionPassword(secret: string, whole: string): boolean {
  if (isPlaceholder(secret) || called.test(secret) || /^[{<$%[*]|[>}\]]$|^\+|\+$|["'`]/.test(secret) || secret.length < 4) return false;
  if (/(?:user ?id|uid|user)\s*=\s*scott\s*;/i.test(whole) && /^tiger$/i.test(secret)) return false;
  return !isTemplate(/(?:user ?id|uid|user|username)\s*=\s*([^;]*)/i.exec(whole)?.[1] ?? '') && !/\{\d\}|%s|\$\{/.test(whole);
}

const called = /^[A-Za-z_.$]{2,80}\(|^(?:this|self)\./;
const call = /^[A-Za-z_$][\w.$]*(?:(?:::|->)\w{1,60})?\(|^[A-Z_]+\.[A-Z_]*(?:PASS|PASSWORD|PASSWD|PWD|SECRET)$|^(?:process\.env|os\.environ|env|config|getenv|self|this)\b|^[A-Z]+(?:_[A-Z]+)+$|\$\{?[A-Z_]{3,}/;

/** The name of a setting or a column: words joined by one sign, the last one says what it holds (`app.ldap.password`, `aws_secret_access_key`). */
const nameOfSecret = /^[a-z][a-z0-9]*([._-])(?:[a-z][a-z0-9]*\1)+(?:password|passwd|pwd|pass|passphrase|secret|key|token)$/;

/** A name in a directory, an object identifier. */
const named = /^(?:cn|uid|ou|dc|o)=|^\d{1,9}(?:\.\d{1,9}){3,}$/i;

/** A literal password in code or configuration. */
export const password = (secret: string): boolean => secret.length > 3 && !nameOfSecret.test(secret) && !isPlaceholder(secret) && !call.test(secret) && !/^[<{$%[*]|\s{2}|^\/[\w./-]+$/.test(secret) && !/^[A-Za-z_-]*(?:password|passwd|secret)[A-Za-z_-]*$/i.test(secret) && !named.test(secret);

/** What was drawn between braces that somebody left standing (`{Hq7vWz2kPn}`): names of variables are words. */
const filledIn = (secret: string): boolean => /^\{\w{10,}\}$/.test(secret) && drawn(secret) && wordShare(secret) < 0.3;

/** A password given on a command line. */
export const cliPassword = (secret: string): boolean => filledIn(secret) || isTypedOut(secret);

/** Ports of a container: `1337:1337`. */
const ports = /^\d{2,5}:\d{2,5}$/;

/** `myPassword`, `my-secure-password`, `Mon-Mot-de-passe`. */
const mine = /^(?:my|your|mon|votre|su|tu|mi|ihr|mein)[-_]?(?:secure|secret|strong)?[-_]?(?:password|passwort|kennwort|contrase(?:n|\xc3\xb1)a|mot[-_]?de[-_]?passe)$/i;

const isTypedOut = (secret: string): boolean => secret.length > 2 && !mine.test(secret) && !ports.test(secret) && !/[^ -~]/.test(secret) && !isPlaceholder(secret) && !call.test(secret) && !/^[<{$%[*(-]|[>)}\]]$|^\\|["'`]/.test(secret);

/** A token value that is written out. */
export const tokenValue = (secret: string): boolean => !isTemplate(secret) && !isMask(secret) && !saysExample(secret) && !call.test(secret) && /[0-9]/.test(secret);

const standsForPassword = /^(?:(?:my|your|some|the)?[_-]?(?:password|pass|passwd|pwd)|changeme)$/i;

/** Logins of nobody. */
const nobody = /^(?:foo:ba[rz]|j(?:ohn|ane):doe)$/i;

/** Base64 of `user:password`, printable, with a password that is one. */
export function basicCredentials(secret: string): boolean | 'doubtful' {
  if (/^x+$/i.test(secret)) return false;
  const text = Buffer.from(secret, 'base64').toString('latin1');
  const at = text.indexOf(':');
  if (at < 0 || !/^[\x20-\x7e\s]+$/.test(text)) return false;
  const value = text.slice(at + 1);
  if (nobody.test(text)) return false;
  if (value.length < 2 || /^(?:\$|\{\{|<)/.test(value) || isMask(value) || standsForPassword.test(value)) return false;
  return value === text.slice(0, at) ? 'doubtful' : true;
}

/** Whether base64 is the text `user:` with no password, a mask, a template or a word that stands for one. */
export function isBasicExample(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  return /^[\x21-\x39\x3b-\x7e]{1,80}:[\x20-\x7e]*$/.test(text) && basicCredentials(secret) === false;
}

/** The path of a webhook: no run of one character and no word for a secret in the secret's place. */
export const webhook = (secret: string): boolean => !/x{6}|X{6}|(.)\1{6}/.test(secret) && !/example|your|token|secret/i.test(secret);

/** Base64 in a Secret manifest: no placeholder, template or published sample behind it, and no word that is public by itself. */
export function kubernetesData(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1').trim();
  return text.length > 3 && (text.startsWith('{"') || !/^[ -~]+$/.test(text) || !isPlaceholder(text)) && !/^(?:(?:true|false|null|\d+)$|-----BEGIN CERT)/.test(text);
}
