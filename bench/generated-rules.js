// Rules in the number and mix of the full catalogue, made from a seed: 450 tokens, 900 context rules, 60 patterns. For benchmarks and tests only.

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnprstvwz';

/** A generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const facts = { title: 'a generated credential', severity: 'high', advice: 'Revoke it.', docs: 'https://example.com' };
const body = (alphabet, min, max = min) => ({ alphabet, min, max });

/** Vendors' names as they are: a few are common words of code. */
const common = ['abstract', 'render', 'branch', 'linear', 'segment', 'square', 'close', 'front', 'manifest', 'harvest', 'copper', 'phrase', 'twist', 'hive', 'guru', 'proof', 'parsers', 'github', 'gitlab', 'google', 'azure', 'aws', 'npm', 'mux', 'rev', 'wit', 'duo', 'lob', 'box', 'sql', 'jira', 'slack', 'stripe', 'twilio', 'heroku', 'sentry'];

export function generatedRules(seed = 1, counts = { token: 450, context: 900, pattern: 60 }) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const name = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(consonants) + pick(vowels)).join('') + (random() < 0.4 ? pick(consonants) : '');
  const rules = [];
  for (let i = 0; i < counts.token; i++) rules.push(token(i, random, pick, name));
  for (let i = 0; i < counts.context; i++) {
    const word = i < common.length ? common[i] : name();
    const shape = pick([['0-9a-z', 32], ['0-9A-Za-z', 32], ['0-9a-f', 32], ['0-9A-Za-z', 40], ['0-9a-f', 40], ['0-9a-z', 64], ['0-9a-f-', 36], ['0-9A-Za-z', 20], ['0-9A-Za-z_-', 43], ['0-9A-Za-z+/', 44], ['0-9A-Za-z', 24], ['0-9A-Z', 16]]);
    rules.push({ ...facts, shape: 'context', id: `context${i}/${word}`, words: random() < 0.2 ? [word, name()] : [word], bodies: [body(...shape)] });
  }
  for (let i = 0; i < counts.pattern; i++) {
    const word = `${name()}.${name()}`;
    rules.push({ ...facts, shape: 'pattern', id: `pattern${i}/${i}`, pattern: new RegExp(`https?:\\/\\/[a-z0-9]{1,30}:(?<secret>[^@\\s/]{4,60})@${word.replace('.', '\\.')}\\.com`), literals: [`${word}.com`] });
  }
  return rules;
}

function token(i, random, pick, name) {
  const tail = pick([[body('0-9A-Za-z', 36)], [body('0-9A-Za-z', 32)], [body('0-9a-f', 40)], [body('0-9A-Za-z_-', 20, 80)], [body('0-9A-Za-z', 24), '-', body('0-9A-Za-z', 12)]]);
  const kind = random();
  if (kind < 0.08) return { ...facts, shape: 'token', id: `token${i}/t`, forms: [[pick(['sk', 'pk', 'rk', 'lk', 'ak', 'pi', 'oc', 'fc']) + pick(['-', '_', '.']) + (random() < 0.3 ? '' : name().slice(0, 2)), ...tail]] };
  if (kind < 0.13) return { ...facts, shape: 'token', id: `token${i}/t`, forms: [[name().slice(0, 4).toUpperCase(), body('0-9A-Z', 16)]] };
  if (kind < 0.16) return { ...facts, shape: 'token', id: `token${i}/t`, forms: [[body('0-9', 8, 10), `:${name().slice(0, 2).toUpperCase()}`, body('0-9A-Za-z_-', 33)]] };
  return { ...facts, shape: 'token', id: `token${i}/t`, forms: [[name() + pick(['_', '-']), ...(random() < 0.4 ? [['live', 'test'], '_'] : []), ...tail]] };
}
