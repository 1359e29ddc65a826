import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'typeform/personal-token',
    title: 'Typeform personal token',
    shape: 'token',
    forms: [['tfp_', run('A-Za-z0-9_.=-', 40, 59)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Typeform, create a new one and keep it out of the repository.',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  },
  {
    id: 'typeform/api-key',
    title: 'Typeform API key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['typeform'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Typeform, create a new one and keep it out of the repository.',
    docs: 'https://developer.typeform.com/get-started/',
  },
] satisfies Rule[];
