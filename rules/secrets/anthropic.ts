import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'anthropic/api-key',
    title: 'Anthropic API key',
    shape: 'token',
    forms: [['sk-ant-api', run('digit', 2, 4), '-', run('base64url', 80, 128)]],
    lengths: [108],
    severity: 'critical',
    advice: 'Delete the key at https://platform.claude.com/settings/keys and check the usage page.',
    docs: 'https://platform.claude.com/docs/en/manage-claude/authentication',
  },
  {
    id: 'anthropic/admin-api-key',
    title: 'Anthropic admin API key',
    shape: 'token',
    forms: [['sk-ant-admin', run('digit', 2), '-', run('base64url', 80, 128)]],
    lengths: [110],
    severity: 'critical',
    advice: 'Delete the key at https://platform.claude.com/settings/admin-keys.',
    docs: 'https://platform.claude.com/docs/en/manage-claude/admin-api',
  },
  {
    id: 'anthropic/oauth-token',
    title: 'Anthropic OAuth token (Claude Code)',
    shape: 'token',
    forms: [['sk-ant-o', ['at', 'rt'], run('digit', 2), '-', run('base64url', 80, 128)]],
    severity: 'critical',
    advice: 'Sign out of Claude Code (/logout) on the machine it came from and sign in again.',
    docs: 'https://code.claude.com/docs/en/authentication',
  },
  {
    id: 'anthropic/session-key',
    title: 'Anthropic session key of claude.ai',
    shape: 'token',
    forms: [['sk-ant-sid', run('digit', 2), '-', run('base64url', 60, 200)]],
    severity: 'critical',
    advice: 'Log out of all devices in the account settings of claude.ai.',
    docs: 'https://platform.claude.com/docs/en/manage-claude/authentication',
  },
] satisfies Rule[];
