import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wecom/webhook-url',
    title: 'WeCom group robot webhook',
    shape: 'pattern',
    pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/[a-z_]{4,16}\?key=(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    literals: ['qyapi.weixin.qq.com/'],
    severity: 'medium',
    advice: 'Remove the robot from the group and add a new one.',
    docs: 'https://developer.work.weixin.qq.com/document/path/91770',
  },
  {
    id: 'wecom/corp-secret',
    title: 'WeCom corporation secret',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['wecom', 'corpsecret', 'corp_secret', 'wxwork', 'qywx', 'wework', 'wework_secret', 'qywechat', 'work.weixin', 'agent_secret', '企业微信'],
    severity: 'high',
    entropy: 3.9,
    accept: 'random',
    advice: 'Reset the secret of the app at https://work.weixin.qq.com/wework_admin under App management.',
    docs: 'https://developer.work.weixin.qq.com/document/path/91039',
  },
] satisfies Rule[];
