import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Netlify, create a new one and keep it out of the repository.';

export default [
  {
    id: 'netlify/personal-access-token',
    title: 'Netlify personal access token',
    shape: 'token',
    forms: [['nfp_', run('word', 36)]],
    severity: 'high',
    advice,
    docs: 'https://docs.netlify.com/api/get-started/#authentication',
  },
  {
    id: 'netlify/access-token',
    title: 'Netlify access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 40, 46), run('base64url', 43, 45)],
    words: ['netlify'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://docs.netlify.com/api/get-started/',
  },
  {
    id: 'netlify/api-key-60-to-64',
    title: 'Netlify API key',
    shape: 'context',
    bodies: [run('hex', 60, 64)],
    words: ['netlify'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Netlify, create a new one and keep it out of the repository.',
    docs: 'https://docs.netlify.com/api/get-started/',
  },
] satisfies Rule[];
