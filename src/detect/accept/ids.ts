import type { Accept } from './accept.ts';
import { randomValue } from './random.ts';

/** Names that say which client, application or user it is, and names of keys. */
const named = /(?:(?:client|app(?:lication)?|access|api|user|bot|consumer)[_. -]?id|(?:key|token|secret)(?:[_. -]?id)?)["'\]]{0,2}\s{0,3}(?:[:=]|=>|:=)\s{0,20}["'`]?$/i;

/** A vendor's name and `id`, no more. */
const bare = /\b(?:twitter|github|linkedin|bitbucket|looker|plaid)[_. -]?id["'\]]{0,2}\s{0,3}(?:[:=]|=>|:=)\s{0,20}["'`]?$/i;

/** The id of a client behind a name that says so (`task_id` and the like are others' ids). */
export const clientId: Accept = (secret, whole, before, after) => (named.test(before) || (bare.test(before) && /[A-Za-z]/.test(secret))) && randomValue(secret, whole, before, after);
