import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Polymarket, create a new one and keep it out of the repository.';

export default [
  {
    id: 'polymarket/api-key',
    title: 'Polymarket API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['polymarket'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
  {
    id: 'polymarket/private-key',
    title: 'Polymarket private key',
    shape: 'token',
    forms: [['0x', run('hex', 64)]],
    words: ['polymarket'],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
