import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'duo/integration-key',
    title: 'Duo integration key',
    shape: 'token',
    forms: [['DI', run('base36-upper', 18)]],
    words: ['duo', 'duosecurity', 'duo_security'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Duo, create a new one and keep it out of the repository.',
    docs: 'https://duo.com',
  },
  {
    id: 'duo/secret-key',
    title: 'Duo secret key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['duo', 'duosecurity', 'duo_security'],
    within: 16,
    severity: 'medium',
    confidence: 'low',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Duo, create a new one and keep it out of the repository.',
    docs: 'https://duo.com',
  },
] satisfies Rule[];
