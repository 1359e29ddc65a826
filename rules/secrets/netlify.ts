import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it at https://app.netlify.com/user/applications#personal-access-tokens.';

export default [
  {
    id: 'netlify/personal-access-token',
    title: 'Netlify personal access token',
    shape: 'token',
    forms: [['nf', ['p', 'c', 'o', 'b', 'u'], '_', run('word', 36)]],
    severity: 'high',
    advice,
    docs: 'https://docs.netlify.com/api/get-started/#authentication',
  },
  {
    id: 'netlify/access-token',
    title: 'Netlify token, older form',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 40, 46), run('base64url', 43, 45)],
    words: ['netlify'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.netlify.com/api/get-started/',
  },
  {
    id: 'netlify/api-key-60-to-64',
    title: 'Netlify token, older form',
    shape: 'context',
    bodies: [run('hex', 60, 64)],
    words: ['netlify'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://docs.netlify.com/api/get-started/',
  },
  {
    id: 'netlify/build-hook',
    title: 'Netlify build hook',
    shape: 'pattern',
    pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24})(?![0-9A-Za-z])/,
    literals: ['api.netlify.com/build_hooks/'],
    severity: 'low',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the build hook under Build & deploy and add a new one: whoever has it starts builds.',
    docs: 'https://docs.netlify.com/configure-builds/build-hooks/',
  },
] satisfies Rule[];
