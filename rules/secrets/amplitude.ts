import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the secret in the Amplitude account: whoever has it reads, or sends, what you measure.';

export default [
  {
    id: 'amplitude/secret-key',
    title: 'Amplitude secret key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['amplitude'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://amplitude.com',
  },
] satisfies Rule[];
