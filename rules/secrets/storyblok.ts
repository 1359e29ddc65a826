import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'storyblok/personal-access-token',
    title: 'Storyblok personal access token',
    shape: 'token',
    forms: [[run('base62', 22), 'tt-', run('digit', 6), '-', run('base64url', 20)]],
    words: ['storyblok'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Storyblok account: whoever has it reads and changes there what its owner can.',
    docs: 'https://storyblok.com',
  },
  {
    id: 'storyblok/secret',
    title: 'Storyblok secret',
    shape: 'pattern',
    pattern: /(?:storyblok)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{22}tt)(?![0-9A-Za-z])/i,
    literals: ['storyblok'],
    reach: [8, 144],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the Storyblok account: whoever has it reads and changes there what its owner can.',
    docs: 'https://storyblok.com',
  },
] satisfies Rule[];
