import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the tru.ID account and look at what was sent with it: whoever has it sends in your name.';

export default [
  {
    id: 'tru-id/api-key',
    title: 'tru.ID API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['tru.id', 'truid', 'tru_id'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice,
    docs: 'https://tru.id',
  },
  {
    id: 'tru-id/secre-api-key',
    title: 'tru.ID secre API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_./:;<=>?@', 26)],
    words: ['tru.id', 'truid', 'tru_id'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://tru.id',
  },
] satisfies Rule[];
