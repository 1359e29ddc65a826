/** Files in which programs write down what they fetched, with its sums. */
const lockFile = /(?:^|[/._-])lock(?:file)?(?:\.(?:json|ya?ml|hcl|toml|txt|nix))?$|(?:^|\/)Package\.resolved$/i;
const digest = /^(?:[0-9a-f]{32,128}|[0-9A-Za-z+/]{27,86}={1,2})$/i;
/** `SHA256 (auth-token.tar.gz) = `, as BSD's tools write it. */
const ofFile = /\b(?:SHA-?\d{1,3}|SHA\d-\d{3}|MD5|RMD160|BLAKE\w{1,4}) ?\([^()\r\n]{1,200}\) ?= ?$/;
/** The sum of a file by its address in a list: `"https://deno.land/std/token.ts": "26d4..."`. */
const ofAddress = /["']https?:\/\/[^\s"']{1,300}["']\s?:\s?["']$/;

/** Whether a value is the sum of a file or a package: hexadecimal digits or base64 in a lock file, or behind what they are the sum of. `before` ends where the value begins. */
export const isSum = (path: string, value: string, before: string): boolean => digest.test(value) && (lockFile.test(path) || (before.endsWith('= ') && ofFile.test(before)) || ofAddress.test(before));

/** The nonce of a page's own script: the server draws a new one for each answer. */
const nonce = /<(?:script|style|link)\b[^<>]{0,300}\bnonce=["']?$/i;

/** Whether a value is the `nonce` of an element. */
export const isNonce = (before: string): boolean => nonce.test(before);

/** What goes into an algorithm, and what comes out, as files of test vectors name it. */
const goesIn = /(?:^|[\s"',{[])(?:pt|plain_?text|msg|message|input|ikm|aad|ad|data|tcId|count|len)["']?\s{0,3}[:=]/i;
const comesOut = /(?:^|[\s"',{[])(?:ct|cipher_?text|tag|mac|okm|prk|output|expected|result|digest|sig)["']?\s{0,3}[:=]/i;
const drawn = /^(?:0x)?[0-9a-f]{16,512}$/i;

/** Whether a key belongs to a test vector of an algorithm (NIST, Wycheproof, RFCs): hexadecimal digits that stand beside what goes in and what comes out. */
export const isVector = (name: string, value: string, around: string): boolean => /^key$/i.test(name) && drawn.test(value) && goesIn.test(around) && comesOut.test(around);
