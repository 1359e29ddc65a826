// How many passwords of each style are found on lines where they stand, by confidence: node rules/generic/train/passwords.js [WORDS]
// WORDS: a word list (default: Debian's wamerican), so that the words are not those of training.
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { product } from './bundle.js';
import { seeded } from './made-up.js';

const p = await product();
const engine = p.createEngine(p.compileRules([]));
const random = seeded(4_711);
const pick = (from) => from[Math.floor(random() * from.length)];
const words = readFileSync(argv[2] ?? '/usr/share/dict/american-english', 'utf8').split('\n').filter((word) => /^[a-z]{4,8}$/.test(word));
const run = (alphabet, length) => Array.from({ length }, () => pick(alphabet)).join('');
const big = (word) => word[0].toUpperCase() + word.slice(1);
const letters = 'abcdefghijklmnopqrstuvwxyz';

const styles = {
  'random letters': () => run(letters, 8),
  'random letters and digits': () => run(`${letters}ABCDEFGHJKLMNPQRSTUVWXYZ23456789`, 12),
  'hex, 32': () => run('0123456789abcdef', 32),
  'random with signs': () => run(`${letters}ABCDEFGHJKLMNPQRSTUVWXYZ23456789!@%*-_+`, 12),
  'word and digits': () => pick(words) + run('0123456789', 3),
  'Word, digits and a sign': () => big(pick(words)) + run('0123456789', 4) + pick('!?#*'),
  'leet word': () => pick(words).replace(/[aeios]/g, (letter) => ({ a: '4', e: '3', i: '1', o: '0', s: '5' })[letter]) + run('0123456789', 2),
  'two words': () => pick(words) + big(pick(words)),
  'one word': () => pick(words),
  placeholders: () => pick(['password', 'changeme', 'your-password', 'secret', 'example', 'xxxxxxxx', 'test', 'test1234', 'your_password_here', 'dummy', 'my-secret', 'insert_password', '<password>', '********', 'placeholder']),
};
const lines = [
  ['app.properties', (value) => `spring.datasource.password=${value}\n`],
  ['config.yml', (value) => `database:\n  username: app\n  password: ${value}\n`],
  ['settings.py', (value) => `DB_PASSWORD = '${value}'\n`],
  ['config.json', (value) => `{\n  "user": "app",\n  "password": "${value}"\n}\n`],
  ['Main.java', (value) => `    private static final String PASSWORD = "${value}";\n`],
  ['.env', (value) => `DB_HOST=localhost\nDB_PASSWORD=${value}\n`],
  ['app.js', (value) => `const db = connect({ user: 'app', password: '${value}' });\n`],
];

for (const [style, make] of Object.entries(styles)) {
  const counts = { high: 0, medium: 0, low: 0, none: 0 };
  for (let i = 0; i < 700; i++) {
    const [path, line] = lines[i % lines.length];
    const bytes = Buffer.from(line(make()));
    counts[p.genericMatches(bytes, engine.scan(bytes, path).anchors, path)[0]?.confidence ?? 'none']++;
  }
  const percent = (...kinds) => `${Math.round(kinds.reduce((sum, kind) => sum + counts[kind], 0) / 7)} %`;
  stdout.write(`${style}: found ${percent('high', 'medium', 'low')}, blocking ${percent('high', 'medium')}\n`);
}
