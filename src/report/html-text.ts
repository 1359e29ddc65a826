import { visible } from './escape.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Untrusted text for an HTML element or a quoted attribute: shown as it is, nothing in it active. */
export const html = (text: string): string => visible(text).replaceAll(/[&<>"']/g, (character) => entities[character] as string);
