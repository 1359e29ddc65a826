/** Made by scripts/page-plugin.js from src/report/html/client: the page's script and style, and their hashes (SHA-256, base64) for its policy. */
declare module 'page:client' {
  export const script: string;
  export const scriptHash: string;
  export const style: string;
  export const styleHash: string;
}
