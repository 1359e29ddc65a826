import type { Plugin } from 'rolldown';

/** Resolves `page:client` to the bundled script and style of the HTML report, and their hashes. */
export function pageClient(): Plugin;
