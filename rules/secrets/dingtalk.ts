import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dingtalk/webhook-url',
    title: 'DingTalk robot webhook',
    shape: 'pattern',
    pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9a-f])/,
    literals: ['oapi.dingtalk.com/'],
    severity: 'medium',
    advice: 'Delete the robot in the group settings and make a new one with a signature.',
    docs: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  },
  {
    id: 'dingtalk/robot-secret',
    title: 'DingTalk robot signing secret',
    shape: 'token',
    forms: [['SEC', run('hex-lower', 64)]],
    severity: 'medium',
    advice: 'Reset the signature in the robot settings.',
    docs: 'https://open.dingtalk.com/document/robots/customize-robot-security-settings',
  },
  {
    id: 'dingtalk/app-secret',
    title: 'DingTalk app secret',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['dingtalk', 'dingding', 'ding_app_secret', 'dd_app_secret', 'dingtalk_app_secret', 'dingtalk_secret', '钉钉'],
    severity: 'high',
    entropy: 4,
    accept: 'random',
    advice: 'Reset the app secret under Credentials of the app at https://open-dev.dingtalk.com.',
    docs: 'https://open.dingtalk.com/document/orgapp/basic-concepts-beta',
  },
] satisfies Rule[];
