/** Texts made of what the classifier looks for. */
import * as fc from 'fast-check';
import { createEngine } from '../../../src/match/engine.ts';
import { compileRules } from '../../../src/match/own.ts';

const engine = createEngine(compileRules([]));

export const anchorsOf = (bytes: Uint8Array): Uint32Array => engine.scan(bytes, 'a.txt').anchors.slice();
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const names = ['password', 'apiKey', 'SECRET_TOKEN', 'author', 'authorization', 'monkey', 'public_key', 'passwordhash', 'Bearer', 'basic', 'Authorization: Basic', 'env', 'checksum/', 'pw', 'contrase\u00c3\u00b1a', '\u00e5\u00af\u0086\u00e7\u00a0\u0081', 'key', 'hash', 'token'];
const signs = ['=', ': ', ' := ', ' => ', '=="', '(', ', ', '->', '!=', '+=', '||', '?', '?:', ' is ', ' by ', 'value=', '%3D', '\u00e6\u0098\u00af', '\u00ef\u00bc\u009a', ': string = ', '</key>\n<string>', '\n', ',\n  default = ', ',\n value: ', '&amp;', '&quot;', '&#34;', '::', '\\"', ' ', '\t', '--'];
const values = ['hunter2Hunter2', '"s3cr3t-Value"', "'x'", '""', '`a\nb`', '"""multi\nline"""', '${NAME:-d3fault0}', '{{ x }}', '<name>', '$2a$10$abc', 'null', 'undefined', '0x1F', '1_024', 'config.password', 'list[1', 'os.environ["NAME"]', 'getenv(\'NAME\')', 'new Foo("a1b2c3d4")', 'f"a1b2c3"', '!unsafe abc12', '@"a1b2c3"', '***', 'abc...', 'xxxxxxx', 'dXNlcjpwYXNz', 'Zm9vOmJhcg==', 'd41d8cd98f00b204e9800998ecf8427e', 'a-zA-Z0-9', `0x${'a1'.repeat(20)}`, '"{\\"id\\": \\"s3cr3tValue\\"}"', '\u00e2\u0080\u009cs3cr3t1\u00e2\u0080\u009d', 'it\'s', 'a&key=b', 'abc\\n', '("a", "b1b1b1", "c2c2c2")', 'A'.repeat(120), 'a1'.repeat(4_200), 'basic Zm9vOmJhcg==', 'ssh-rsa', 'ENC('];
const rests = ['\n', ' ', ';', ',', ')', '"', "'", '`', '\\', '\0', '\u001b[0m', '}', ']', '# ', '\u00ff', '<', '&', '/*', ''];
const any = fc.constantFrom(...names, ...signs, ...values, ...rests);
const told = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...signs), fc.constantFrom(...values), fc.constantFrom(...rests)).map((list) => list.join(''));

/** A name with its value and what may follow, or any one of these. */
export const parts = fc.oneof({ weight: 2, arbitrary: told }, any);
