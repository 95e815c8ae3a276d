import { type Kind, kinds } from '../task/task.ts';
import type { TemplateTrial } from './templates.ts';

/** Longest rule and most rules of a kind: more is no rule, and is paid with every task. */
const longestRule = 2_000;
const mostRules = 20;

/**
 * Reads `tierwise.templates`, name by name: `{ "brief": { "share": 0.5, "rules": { "explain": ["…"] } } }`. A name and
 * what it says make its version, so that changed words are never taken for the earlier ones. What can't be read is left
 * out, with a sentence that says why.
 */
export function readTemplates(written: unknown): {
  readonly trials: readonly TemplateTrial[];
  readonly problems: readonly string[];
} {
  if (!isObject(written)) {
    return {
      trials: [],
      problems: ['The setting tierwise.templates must be an object with names as its keys; it is left out.'],
    };
  }
  const trials: TemplateTrial[] = [];
  const problems: string[] = [];
  for (const [name, value] of Object.entries(written)) {
    const read = trialOf(name, value);
    if (typeof read === 'string')
      problems.push(`The template "${name}" of tierwise.templates ${read} It is left out.`);
    else trials.push(read);
  }
  return { trials, problems };
}

/** A trial, or what is wrong with it. */
function trialOf(name: string, value: unknown): TemplateTrial | string {
  if (!/^[\w-]{1,30}$/.test(name)) return 'needs a name of letters, digits, "-" and "_".';
  if (!isObject(value)) return 'must be an object with "share" and "rules".';
  const { share = 1, rules } = value;
  if (typeof share !== 'number' || !(share > 0 && share <= 1)) return 'needs a "share" above 0 and up to 1.';
  if (!isObject(rules) || Object.keys(rules).length === 0)
    return 'needs "rules" with a list of sentences for each kind.';
  for (const [kind, list] of Object.entries(rules)) {
    if (!(kinds as readonly string[]).includes(kind))
      return `has rules for "${kind}", which is no kind of task.`;
    if (!isListOfRules(list)) return `needs a list of 1 to ${mostRules} sentences for "${kind}".`;
  }
  const own = rules as Partial<Record<Kind, readonly string[]>>;
  return { version: `${name}-${digest(JSON.stringify(own))}`, share, rules: own };
}

function isListOfRules(list: unknown): list is readonly string[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.length <= mostRules &&
    list.every((rule) => typeof rule === 'string' && rule.trim() !== '' && rule.length <= longestRule)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** FNV-1a, 32 bits: tells wordings apart, and is no secret. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
