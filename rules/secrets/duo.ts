import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'duo/integration-key',
    title: 'Duo integration key',
    shape: 'pattern',
    pattern: /(?:duo|duosecurity|duo_security)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>DI[0-9A-Za-z]{18})(?![0-9A-Za-z])/i,
    literals: ['duo', 'duosecurity', 'duo_security'],
    reach: [8, 140],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret key of the application in the Duo Admin Panel: it can let anybody past the second factor.',
    docs: 'https://duo.com',
  },
  {
    id: 'duo/secret-key',
    title: 'Duo secret key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['duo', 'duosecurity', 'duo_security'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret key of the application in the Duo Admin Panel: it can let anybody past the second factor.',
    docs: 'https://duo.com',
  },
] satisfies Rule[];
