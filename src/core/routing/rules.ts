/** The user's own rules: which tier or model takes tasks of a kind, language, place or size. */
import { type ModelId, type Tier, tiers } from '../models/model.ts';
import { type Complexity } from '../task/profile.ts';
import { type Kind, kinds } from '../task/task.ts';
import { type Glob, globLimits, matchesGlob, readGlob } from './glob.ts';

/** A rule as checked; a list that is empty asks for nothing. */
export interface Rule {
  /** What the user calls it, or its place in the setting: `rule 2`. */
  readonly name: string;
  readonly when: {
    readonly kinds: readonly Kind[];
    readonly languages: readonly string[];
    readonly complexities: readonly Complexity[];
    /** Matches the path in the workspace, with `/`; null asks for nothing. */
    readonly path: Glob | null;
    readonly minLines: number;
    readonly maxLines: number;
  };
  readonly then: { readonly model: ModelId } | { readonly tier: Exclude<Tier, 'editor'> };
}

/** What a rule looks at. */
export interface RuleFacts {
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly languageId: string | null;
  /** Null where the document has no place in the workspace. */
  readonly path: string | null;
  readonly selectedLines: number;
}

/** The first rule that a task meets; null where none does. */
export function ruleFor(rules: readonly Rule[], facts: RuleFacts): Rule | null {
  return rules.find((rule) => meets(rule.when, facts)) ?? null;
}

/** `Your rule “tests” asks for the mid tier` */
export function sayRule({ name, then }: Rule): string {
  return `Your ${name.startsWith('rule') ? name : `rule ${name}`} asks for ${'model' in then ? then.model : `the ${then.tier} tier`}`;
}

/** Reads the setting; each entry that is no rule is left out, with a sentence that says why. */
export function readRules(written: unknown): {
  readonly rules: readonly Rule[];
  readonly problems: readonly string[];
} {
  if (!Array.isArray(written)) return { rules: [], problems: ['tierwise.rules must be a list of rules.'] };
  const rules: Rule[] = [];
  const problems: string[] = [];
  for (const [index, entry] of written.entries()) {
    const name = nameOf(entry, index);
    const rule = readRule(entry, name);
    if (typeof rule === 'string')
      problems.push(`In tierwise.rules, ${name} ${rule}, so that it is left out.`);
    else rules.push(rule);
  }
  return { rules, problems };
}

function meets(
  { kinds: ofKind, languages, complexities, path, minLines, maxLines }: Rule['when'],
  facts: RuleFacts,
): boolean {
  return (
    (ofKind.length === 0 || ofKind.includes(facts.kind)) &&
    (languages.length === 0 || (facts.languageId !== null && languages.includes(facts.languageId))) &&
    (complexities.length === 0 || complexities.includes(facts.complexity)) &&
    (path === null || (facts.path !== null && matchesGlob(path, facts.path))) &&
    facts.selectedLines >= minLines &&
    facts.selectedLines <= maxLines
  );
}

function nameOf(entry: unknown, index: number): string {
  const { name = null } = isObject(entry) ? entry : {};
  return typeof name === 'string' && name.trim() !== ''
    ? `“${name.trim().slice(0, 60)}”`
    : `rule ${index + 1}`;
}

const conditions = ['kind', 'language', 'complexity', 'path', 'minLines', 'maxLines'];

/** The rule, or what is wrong with it. */
function readRule(entry: unknown, name: string): Rule | string {
  const { when, then: taken } = isObject(entry) ? entry : {};
  if (!isObject(when) || !isObject(taken)) return 'must have “when” and “then”';
  const { kind, language, complexity, path: glob, minLines = 0, maxLines = Infinity } = when;
  const unknown = Object.keys(when).find((key) => !conditions.includes(key));
  if (unknown !== undefined) return `asks for “${unknown}”, which is none of ${conditions.join(', ')}`;
  const ofKind = oneOrMore(kind, kinds);
  if (ofKind === null) return `must ask for kinds among ${kinds.join(', ')}`;
  const complexities = oneOrMore(complexity, ['simple', 'medium', 'complex'] as const);
  if (complexities === null) return 'must ask for a complexity of simple, medium or complex';
  const languages = oneOrMore(language, null);
  if (languages === null) return 'must name languages by their ids, such as “typescript”';
  const path = glob === undefined ? null : readGlob(glob);
  if (glob !== undefined && path === null) return `must give its path as ${globLimits}`;
  if (!isCount(minLines) || !isCount(maxLines)) return 'must give its size as a number of lines';
  if (minLines > maxLines) return 'asks for more lines at least than at most';
  if (Object.keys(when).length === 0) return 'names no kind, language, complexity, path or size of task';
  const then = readThen(taken);
  if (then === null)
    return 'must name in “then” either a model by its id or a tier: local, budget, mid or flagship';
  return { name, when: { kinds: ofKind, languages, complexities, path, minLines, maxLines }, then };
}

function readThen(then: Readonly<Record<string, unknown>>): Rule['then'] | null {
  const { model, tier } = then;
  if (Object.keys(then).length !== 1) return null;
  if (typeof model === 'string' && /^[^/\s]+\/\S+$/.test(model)) return { model: model as ModelId };
  const known = tiers.find((name) => name === tier);
  return known === undefined || known === 'editor' ? null : { tier: known };
}

/** A word or a list of words, all among the known ones; empty where nothing is written, null where it is wrong. */
function oneOrMore<T extends string>(written: unknown, known: readonly T[] | null): readonly T[] | null {
  if (written === undefined) return [];
  const words: readonly unknown[] = Array.isArray(written) ? written : [written];
  const good = words.every(
    (word): word is T =>
      typeof word === 'string' &&
      word !== '' &&
      (known === null || (known as readonly string[]).includes(word)),
  );
  return good && words.length > 0 ? words : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
