import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'currentsapi/key',
    title: 'Currents key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=+-', 48), run('base64url', 48)],
    words: ['currentsapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Currents account: until then others use up your quota, or run up your bill.',
    docs: 'https://currentsapi.services',
  },
] satisfies Rule[];
