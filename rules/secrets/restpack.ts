import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Restpack, create a new one and keep it out of the repository.';

export default [
  {
    id: 'restpack/api-key',
    title: 'Restpack API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['restpack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://restpack.io',
  },
  {
    id: 'restpack/html-to-pdf-api-key',
    title: 'Restpack html to pdf API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['restpack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://restpack.io',
  },
  {
    id: 'restpack/screenshot-api-key',
    title: 'Restpack screenshot API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['restpack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://restpack.io',
  },
] satisfies Rule[];
