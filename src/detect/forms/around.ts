import { fileBefore } from '../accept/random.ts';

/** `password (ann)`, `| Secret | Secrets of`, `login(user:password:persistence:)`, `([e0bd...](https://...`: names of people, words of prose, parts of a method's name, a link's text, types of files, digests. */
const mentions: readonly (readonly [value: RegExp, before: RegExp, after: RegExp, sign?: string])[] = [
  [/^[A-Za-z][a-z]+$/, / \($/, /^\)/, ' ('],
  // A sentence of a translation: `forgot_password: Has pozabil?`.
  [/^[A-Z\xc3-\xf4][A-Za-z\x80-\xff]+$/, /\w: $/, /^ [^\r\n#"'=]{2,100}[?!](?:\r?\n|$)/, ': '],
  // The first word of the text of an element: `<string name="pass_code_removed">Suojakoodi poistettu</string>`.
  [/^[^\d<>]+$/, /<\w[^<>]*>$/, /^[ \u00a0][^<>\r\n]{2,}<\//, '<'],
  // Prose that goes on to a word in quotes: ``- Password: Use the new client in the `heron` driver``.
  [/^[A-Za-z][A-Za-z_-]*$/, /\w: [A-Z][a-z]+(?: [\w(),/-]{1,40}){0,16} ["'`]$/, /^["'`](?: [a-z(]|[.,])/, ': '],
  // A port, a standard: `"ipass (TCP/2549)"`, `the payment secret (BOLT-11 field)`.
  [/^[A-Z]{2,8}[/-]\d{1,5}\)?$/, / \($/, /^[)"'\s]/, ' ('],
  // One of two names, by a condition: `isShown ? 'eye' : 'eye-off'`.
  [/^[A-Za-z][\w -]*$/, /(?:^|[\s."'(!])(?:is|has|show|hide|can)[A-Z]\w* ?\? ?["']$/, /^["'] ?:/, '?'],
  // The first of several values: `name, password = "ann", "..."`.
  [/^[^"']+$/, /(?:^|\n)[ \t]*(?:\w+, ){1,4}\w+ = ["']$/, /^["'], /, ', '],
  // A token cut short by dots, a permission of three parts.
  [/^[\w-]+$/, /^/, /^\.{3}/],
  [/^[a-z][A-Za-z]*$/, /["'][a-z]\w*:[a-z]\w*:$/, /^["']/, ':'],
  // The title of a link, a constant in prose, a comparison of a shell.
  [/\]\(https?:\/\//, /^/, /^/],
  [/^[A-Z]+_[A-Z_]+$/, /\w: $/, /^ [a-z]+ [a-z]+/, ': '],
  [/^[a-z]+;?$/, /(?:\btest|\[|\bfi #)[^\r\n]*\$\w+"? !?=?= "?(?:\w+,)?$/, /^/, '$'],
  // The names of a record's members, one after another: `"dbmsUser", "dbmsPass", "dbmsName"`.
  [/^[a-z]{3,}[A-Z][A-Za-z]*$/, /["']([a-z]{3,})[A-Z][A-Za-z]*["'], ["'](?:\1)[A-Z][A-Za-z]*["'], ["']$/, /^["']/, ', '],
  // The second half of a hashed name in a list of known hosts.
  [/^\|[0-9A-Za-z+/]{27}=$/, /\|1\|[0-9A-Za-z+/]{27}=$/, /^\s/, '|1|'],
  // A commit in a list of changes, a parameter's type, a bit of a set.
  [/^(?=\D*\d)[0-9a-f]{7,12}$/, /[A-Za-z] \($/, /^\)/, ' ('],
  [/^[A-Z][A-Z0-9_]+$/, /\w\($/, /^\s\*{1,2}[A-Za-z_]\w*\s?[,)]/, '('],
  [/^[A-Za-z_]\w*\*{0,2}$/, /\w \($/, /^\s\*{0,2}[A-Za-z_]\w*\s?[,)]/, ' ('],
  [/^\(\d{1,3}[UuLl]{0,3}$/, /=\s*$/, /^\s<</, '='],
  [/^[A-Z]?[a-z]+$/, /\| $/, /^ [A-Za-z]/, '| '],
  [/^[A-Za-z]+$/, /\w:$/, /^:(?:\)|\w+:)/, ':'],
  [/^[0-9a-f]{7,40}$/, /\[$/, /^\]\(/, '['],
  [/^[\w.-]+$/, /\bidentified as $/i, /^/],
  // A class of a page's element: `<span class="hljs-string">`.
  [/^[a-z][\w -]*$/, /\bclass(?:Name)?=["']$/, /^["']/, 'class'],
  [/^\S+$/, /\b(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]{1,80}["']?\s?(?::|=>|,)\s?(?:\{["']extensions["']:)?\[?["']?$/, /^["']/, '/'],
  [/^[0-9a-f]{32,128}$/i, /\b(?:sha-?\d{1,3}|md5|blake\w{0,4}|crc32)["'\]]?\s?(?:=>|[:=])\s?["']?$/i, /^/],
  // The sum of a file in a list of files: `"tests/api.rs":"cc28..."`.
  [/^[0-9a-f]{32,128}$/i, fileBefore, /^["']/],
  [/^[0-9a-f]{32,128}$/i, /["'][\w.@-]{0,60}\.(?:html?|s?css|[jt]sx?|json|xml|py|rb|php|java|md|txt|vue|svg|png)["']\s?:\s?["']$/, /^["']/],
  // Prose in which somebody passes something on: ``pass `heron.tfvars` as``. What the second of two passes does: a fraction.
  [/^[\w.-]+$/, /\bpass `$/, /^`/, '`'],
  [/^[\w./-]+$/, /\b(?:first|second|third|next|last|final|one|two|single)[ -]pass: $/i, /^[\s,]/, ': '],
  [/^[0-9a-f]{7,40}$/, /\bcommits? `$/, /^`/, '`'],
  [/^[\w.-]+\/\d+$/, / \($/, /^\)/, ' ('],
  // Where a server passes requests on to (Apache).
  [/^(?:\/|!$|[a-z]+:\/\/)/, /\bProxyPass(?:Match|Reverse)?\s[^\r\n]{0,80}$/, /^/, 'ProxyPass'],
  // Part of a challenge or of a policy of a page (`nonce="..."`), what a cookie is called, the path of a setting (`["tokens:heron"]`).
  [/^[\w+/=.-]+$/, /["'`, ]c?nonce=\\?["']$/, /^\\?["']/, 'nonce='],
  // The nonce of a login by OpenID Connect goes through the address bar and comes back in what the server signs (Core 1.0, 3.1.2.1).
  [/^[\w.~+=-]+$/, /[?&]nonce=$/, /^/, 'nonce='],
  [/^[\w.~+=-]+$/, /"(?:iss|aud|max_age|redirect_uri|response_type|login_hint)":[^{}]{0,150}"nonce":\s?"$/, /^"/, 'nonce'],
  [/^[\w.~+=-]+$/, /"nonce":\s?"$/, /^",\s*"(?:redirect_uri|response_type|sub|exp|scope|prompt)"/, 'nonce'],
  // When a step of Windows' setup is done.
  [/^[a-z]\w+$/i, /<settings pass="$/, /^"/, '<settings'],
  [/^[a-z]{2,}(?:[-_][a-z0-9]+)*$/, /(?:^|[\s,{])["']?cookie["']?\s?:\s?["']$/, /^["']/, 'cookie'],
  [/^[A-Za-z]+$/, /[[(]"(?:\w+:)*(?:tokens|keys|secrets|passwords|credentials):$/i, /^"[\])]/, ':'],
  // A name in a call of a text that is filled in, a call of a pointer, a comparison of two names: `{str(heron_error)}`, `(*heron)->lake`, `(blue != heron)`.
  [/^[a-z_]\w*$/i, /\{[a-z]\w*\($/i, /^\)[}!:]/, '('],
  [/^\*?[a-z_]\w*$/i, /=\s?\($/, /^\)->/, '('],
  [/^[a-z]+$/i, /\([a-z]\w* ?!=+ ?$/i, /^ ?\)/, '!='],
  // A variable in a pair of Erlang: `{set_token, HeronToken}`.
  [/^[A-Z][A-Za-z]*\d?[A-Za-z]*$/, /\{\w+, $/, /^\}/, '{'],
  [/^[0-9A-Za-z+/]{20,}={0,2}$/, /\{encrypted, ?<<"$/, /^"/, 'encrypted'],
  // What a format prints: `printf '%s\n'`. The first word of what is put together: `Bearer heron.<token>`.
  [/^(?:%[sdqvx](?:\\[ntr])?){1,4}$/, /^/, /^["']/],
  [/^\w+$/, /\bBearer $/i, /^\.<\w/, 'earer'],
  // PostgreSQL's programs ask for a password where they are told `--password`; what follows is a database.
  [/^[\w-]+$/, /\b(?:psql|createdb|createuser|dropdb|dropuser|pg_\w{4,12}|vacuumdb|reindexdb|clusterdb)\b[^\r\n|;&]{0,120} --password $/, /^\s/, '--password'],
  // A salt beside the hash that it is in: worth no more than that.
  [/^[0-9A-Za-z+/]{16,}={0,2}$/, /["']value\\?["']\s?:\s?\\?["'][0-9A-Za-z+/=]{24,120}\\?["'],\s?\\?["']salt\\?["']\s?:\s?\\?["']$/, /^\\?["']/, 'salt'],
  // A member of an object, an argument by its name, a strategy of Passport's.
  [/^\w+$/, /\{\s*["']$/, /^["']\s*:/, '{'],
  [/^[a-z_]\w*=[\w.]+$/, /[(,]\s*$/, /^["'\s]{0,3}[,)]/],
  [/^[a-z][\w-]*$/, /\bpassport\.\w{3,20}\(["']$/, /^["']/, 'passport.'],
  // Inside of a template that a program fills in: `{{ tpl .Values.password }}`.
  [/^[A-Za-z]\w*$/, /\{\{(?:(?!\}\})[^\r\n"'`])*$/, /^[\s)]/, '{{'],
];

/** Whether what stands around a value says that it is a word of something else. `before` ends where it begins, `after` begins where it ends. */
export const isMention = (value: string, before: string, after: string): boolean => mentions.some(([what, left, right, sign]) => (sign === undefined || before.includes(sign)) && what.test(value) && right.test(after) && left.test(before));

/** The names of schemes, and of the parts of a challenge or its answer: good for one request, or for none. */
const schemes = /^(?:NTLM|Negotiate|Kerberos|Digest|Hawk|GSSAPI|HMAC)$/i;
const answers = /\b(?:Digest\s|SignedHeaders=)[^\r\n]{0,400}$/i;
const part = /\b(?:response|c?nonce|opaque|realm|username|uri|qop|nc|algorithm|signature)=\\?["']?$/i;
const partItself = /^(?:response|c?nonce|opaque|realm|username|uri|qop|nc|algorithm)=/i;

/** Whether a value is part of an answer to a challenge (`Digest ... response="..."`, `SignedHeaders=..., Signature=...`): it proves a key and does not give it. */
export const isAnswer = (value: string, before: string): boolean => schemes.test(value) || (answers.test(before) && (part.test(before) || partItself.test(value)));

const digest = /^[0-9a-f]{32,128}$/i;
/** `salt$digest`, as Bitcoin's `rpcauth` has it. */
const saltAndDigest = /^[0-9a-f]{16,64}\$[0-9a-f]{64,128}$/;
const salted = /\bsalt\b|_salt/i;
const hashing = /hash|\bsha\d|md5|digest/i;
const statement = /\b(?:UPDATE\s[^;]*\sSET|INSERT\s+INTO)\s/i;

/** Whether hexadecimal digits are the hash of a password rather than one: a salt stands near, the name of a hash on the line, or a statement of SQL writes it. `before` ends where the value begins, `after` begins where it ends. */
export function isHashed(value: string, before: string, after: string): boolean {
  if (saltAndDigest.test(value)) return true;
  if (!digest.test(value)) return false;
  const left = before.slice(before.lastIndexOf('\n') + 1);
  return salted.test(before) || salted.test(after) || statement.test(left) || hashing.test(left) || hashing.test(after.split('\n', 1)[0] ?? '');
}
