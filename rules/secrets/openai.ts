import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://platform.openai.com/api-keys and check the usage page.';

export default [
  {
    id: 'openai/api-key',
    title: 'OpenAI API key',
    shape: 'token',
    forms: [
      ['sk-', run('base62', 20), 'T3BlbkFJ', run('base62', 20)],
      ['sk-', ['None', 'service', 'svcacct'], '-', run('base64url', 16, 160), 'T3BlbkFJ', run('base64url', 16, 160)],
      ['sk-', run('base64url', 1, 40), '-', run('base62', 20), 'T3BlbkFJ', run('base62', 20)],
    ],
    severity: 'critical',
    advice,
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  {
    id: 'openai/project-api-key',
    title: 'OpenAI project API key',
    shape: 'token',
    forms: [['sk-proj-', run('base64url', 16, 160), 'T3BlbkFJ', run('base64url', 16, 160)]],
    lengths: [56, 132, 148, 164],
    severity: 'critical',
    advice,
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  {
    id: 'openai/admin-api-key',
    title: 'OpenAI admin API key',
    shape: 'token',
    forms: [['sk-admin-', run('base64url', 16, 160), 'T3BlbkFJ', run('base64url', 16, 160)]],
    lengths: [111, 133, 149, 165],
    severity: 'critical',
    advice: 'Delete the key at https://platform.openai.com/settings/organization/admin-keys.',
    docs: 'https://platform.openai.com/docs/api-reference/admin-api-keys',
  },
  {
    id: 'openai/session-token',
    title: 'OpenAI session token',
    shape: 'token',
    forms: [['sess-', run('base62', 40)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Log out of all sessions in the account settings.',
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  {
    id: 'openai/api-key-unmarked',
    title: 'OpenAI API key without the usual mark',
    shape: 'token',
    forms: [['sk-', run('base62', 48)]],
    words: ['openai', 'chatgpt', 'gpt'],
    severity: 'critical',
    confidence: 'medium',
    entropy: 3.5,
    advice,
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
  },
] satisfies Rule[];
