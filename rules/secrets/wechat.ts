import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wechat/app-secret',
    title: 'WeChat app secret',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: [
      'wechat', 'weixin', 'wx_secret', 'wx_app_secret', 'wxappsecret', 'wechat_secret', 'wx_appsecret',
      'mp_secret', 'miniprogram', '微信', '小程序', '公众号',
    ],
    within: 32,
    severity: 'high',
    accept: 'random',
    advice: 'Reset the AppSecret at https://mp.weixin.qq.com under Development > Basic configuration; an open platform app has it at https://open.weixin.qq.com.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  },
  {
    id: 'wechat/app-id-and-secret',
    title: 'WeChat app id and secret',
    shape: 'pattern',
    pattern: /app_?-?id["']?\s{0,3}[:=]>?\s{0,3}["']?wx[0-9a-f]{16}(?![0-9a-f])[^\r\n]{0,80}?(?:\r?\n[^\r\n]{0,80}?){0,2}?secret["']?\s{0,3}[:=]>?\s{0,3}["']?(?<secret>[0-9a-f]{32})(?![0-9a-f])/i,
    literals: ['appid', 'app_id', 'app-id'],
    reach: [0, 420],
    severity: 'high',
    accept: 'random',
    advice: 'Reset the AppSecret at https://mp.weixin.qq.com under Development > Basic configuration; an open platform app has it at https://open.weixin.qq.com.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  },
  {
    id: 'wechat/pay-api-key',
    title: 'WeChat Pay API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: [
      'wxpay', 'wechatpay', 'wechat_pay', 'wx_pay', 'mch_key', 'mchkey', 'mch_api_key', 'api_v3_key', 'apiv3key', 'weixinpay',
      'pay_sign_key', 'partnerkey', '微信支付',
    ],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice: 'Set a new API key at https://pay.weixin.qq.com under Account center > API security; the old one ends at once.',
    docs: 'https://pay.weixin.qq.com/doc/v3/merchant/4012081946',
  },
] satisfies Rule[];
