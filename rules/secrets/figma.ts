import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it in the Figma settings under Security.';

export default [
  {
    id: 'figma/personal-access-token',
    title: 'Figma personal access token',
    shape: 'token',
    forms: [['fig', ['d', 'p', 'h', 'o', 'r', 'u'], '_', run('base64url', 38, 200)]],
    severity: 'high',
    advice,
    docs: 'https://developers.figma.com/docs/rest-api/authentication/',
  },
  {
    id: 'figma/legacy-token',
    title: 'Figma personal access token, older form',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 41), run('0-9A-Za-z-', 43)],
    words: ['figma', 'x-figma-token', 'x_figma_token', 'xfigmatoken'],
    severity: 'high',
    entropy: 3,
    accept: 'dashed',
    advice,
    docs: 'https://developers.figma.com/docs/rest-api/authentication/',
  },
] satisfies Rule[];
