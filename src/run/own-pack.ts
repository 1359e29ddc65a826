import { generic } from '../../rules/generic/rules.ts';
import { rules as fileRules } from 'rules:grammars';
import { UserError } from '../errors.ts';
import { packOwn } from '../match/own.ts';
import type { OwnPack, Rule } from '../types.ts';
import { builtIn } from './catalogue.ts';
import { refusal } from './refusal.ts';

/** An own rule with the id of a built-in one. */
function takenId(own: readonly Rule[]): Rule | undefined {
  const ids = new Set([...builtIn().ids(), ...[...generic, ...fileRules()].map(({ id }) => id)]);
  return own.find(({ id }) => ids.has(id));
}

/** Own rules of a configuration as a stage takes them; one that the engine refuses is a UserError. */
export function ownPack(own: readonly Rule[]): OwnPack {
  // Its facts would stand in for those of the built-in rule.
  const taken = takenId(own);
  if (taken) throw new UserError(`the own rule ${taken.id} has the id of a built-in one`, 'Choose another; [severity] grades built-in rules');
  try {
    return { pack: packOwn(own, builtIn()), texts: `\n${own.map(({ id, title, advice, docs }) => `${JSON.stringify([id, title, advice, docs])}\n`).join('')}` };
  } catch (error) {
    // Anything but what the engine says itself is a mistake of ours.
    if (Object.getPrototypeOf(error) !== Error.prototype) throw error;
    const [, id] = /^rule ([a-z0-9./-]+): /.exec((error as Error).message) ?? [];
    const which = own.some((rule) => rule.id === id) ? `the own rule ${id} is refused` : 'an own rule is refused';
    throw new UserError(`${which}: ${refusal(error)}`, 'tightlip rules check FILE proves own rules', error);
  }
}
