import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Kontent account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'kontent/api-key',
    title: 'Kontent API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['kontent'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://kontent.ai',
  },
  {
    id: 'kontent/api-key-276-to-483',
    title: 'Kontent API key',
    shape: 'token',
    forms: [['ey', run('base62', 30, 34), '.ey', run('0-9A-Za-z_/-', 200, 400), '.', run('0-9A-Za-z_/-', 40, 43)]],
    words: ['kontent'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://kontent.ai',
  },
] satisfies Rule[];
