/** Hosts of addresses in configuration: which stay on the machine, which are a vendor's own. */

/** Host of a URL or of `host[:port]`, lower case, without brackets; undefined for references such as `${URL}` and for nonsense. */
export function hostOf(address: string): string | undefined {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  try {
    const host = new URL(url).hostname.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return /^[a-z0-9_.:-]+$/.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0|host\.docker\.internal)$/;

/** Traffic to it does not leave the machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** A value that a person or a program fills in later: `${VAR}`, `$VAR`, `{{var}}`, `<url>`, `%VAR%`. */
export const isReference = (value: string): boolean => /\$\{|\$[A-Za-z_(]|\{\{|\{env:|\{file:|^%\w+%$|^<[^>]*>$/.test(value);

const suffix = (host: string, domains: readonly string[]): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Model APIs as their vendors document them, by the variable or provider that usually points there. */
const ANTHROPIC = ['anthropic.com', 'claude.ai', 'claude.com'];
const CLOUDS = ['amazonaws.com', 'googleapis.com', 'azure.com', 'windows.net', 'microsoft.com'];
const GOOGLE = ['googleapis.com', 'google.com'];
const PROVIDERS = [
  ...ANTHROPIC, ...CLOUDS, ...GOOGLE,
  'openai.com', 'chatgpt.com', 'mistral.ai', 'cohere.com', 'cohere.ai', 'deepseek.com', 'moonshot.cn', 'moonshot.ai', 'kimi.com', 'aliyuncs.com', 'aliyun.com',
  'bigmodel.cn', 'z.ai', 'minimax.io', 'minimaxi.com', 'minimax.chat', 'volces.com', 'bytepluses.com', 'baidubce.com', 'tencentcloudapi.com', 'tencent.com', 'hunyuan.cloud.tencent.com',
  'x.ai', 'groq.com', 'together.xyz', 'together.ai', 'fireworks.ai', 'cerebras.ai', 'perplexity.ai', 'githubcopilot.com', 'models.github.ai', 'nvidia.com', 'huggingface.co', 'siliconflow.cn',
];

/** Is the host the vendor's own for this kind of setting? Gateways that resell several vendors (OpenRouter) are nobody's own. */
export function isOwn(host: string, setting: 'anthropic' | 'google' | 'cloud' | 'provider'): boolean {
  const domains = { anthropic: ANTHROPIC, google: GOOGLE, cloud: CLOUDS, provider: PROVIDERS }[setting];
  return suffix(host, domains);
}
