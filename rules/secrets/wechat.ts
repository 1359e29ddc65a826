import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wechat/app-secret',
    title: 'WeChat app secret',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: [
      'wechat', 'weixin', 'wx_secret', 'wx_app_secret', 'wxappsecret', 'appsecret', 'app_secret', 'wechat_secret', 'wx_appsecret',
      'mp_secret', 'miniprogram',
    ],
    within: 32,
    severity: 'high',
    accept: 'random',
    advice: 'Reset the AppSecret in the WeChat admin console.',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  },
  {
    id: 'wechat/pay-api-key',
    title: 'WeChat Pay API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: [
      'wxpay', 'wechatpay', 'wechat_pay', 'wx_pay', 'mch_key', 'mchkey', 'mch_api_key', 'api_v3_key', 'apiv3key', 'weixinpay',
      'pay_sign_key', 'partnerkey',
    ],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice: 'Change the API key in the merchant platform.',
    docs: 'https://pay.weixin.qq.com/doc/v3/merchant/4012081946',
  },
] satisfies Rule[];
