/** How encoders write what they made of a password: Spring's `{pbkdf2}...`, Jupyter's `sha1:salt:digest`. What is only marked as plain (`{noop}heron`) is a password. */
const encoded = /^\{(?:ldap|pbkdf2|scrypt|argon2|bcrypt|sha-?\d*|ssha\d*|md[45]|crypt)\b[^{}]{0,40}\}|^\$shiro\d\$|^(?:sha-?\d{1,3}|md5|argon2(?:id?|d)?|pbkdf2[\w-]{0,16}|bcrypt|scrypt)[:$][^\s]{16}/i;
/** Ciphertext that says so (`encrypted:` of RabbitMQ). */
const sealed = /^encrypted:[0-9A-Za-z+/]{20,}={0,2}$/;
/** Sums of packages: of modules of Go and providers of Terraform (`h1:`, `zh:`). */
const sum = /^h1:[0-9A-Za-z+/]{43}=$|^zh:[0-9a-f]{64}$/;
const nameOfHash = /(?:encoded|hashed)_?(?:password|passwd|pwd|pass)$/i;
const digest = /^(?:[0-9a-f]{40,}|[0-9A-Za-z+/]{38,}={0,2})$/;

/** Whether a value is what was made of a password, or the sum of a package: by its own form, or by a name that says so (`encodedPassword`). */
export const isDigest = (name: string, value: string): boolean => ((value.startsWith('{') || value.includes('$') || value.includes(':')) && (encoded.test(value) || sealed.test(value))) || sum.test(value) || (digest.test(value) && nameOfHash.test(name));
