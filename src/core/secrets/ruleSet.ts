import type { Found } from './found.ts';

/** What a rule of secretlint is made with and gives back: the part of its contract that is used here. */
interface RuleContext {
  readonly sharedOptions: object;
  registerRule(rule: Rule): void;
  createTranslator(
    messages: object,
  ): (id: string) => { readonly message: string; readonly messageId: string };
  report(finding: { readonly range: readonly [number, number] }): void;
  ignore(): void;
}

interface Rule {
  readonly meta: { readonly id: string };
  create(context: RuleContext, options: object): { readonly file?: (source: object) => void | Promise<void> };
}

/** Rules by which a comment could have a secret sent, and the one that our own reading of keys replaces. */
const left = ['filter-comments', 'privatekey'];

let rules: readonly Rule[] | null = null;

/** Secrets as the recommended rules of secretlint know them. Loads them on first use. */
export async function findByRuleSet(text: string): Promise<readonly Found[]> {
  rules ??= await loadRules();
  const found: Found[] = [];
  for (const rule of rules) {
    const what = rule.meta.id.replace(/^.*secretlint-rule-/, '').replaceAll('-', ' ');
    const run = rule.create(
      contextOf((range) => found.push(narrowed(text, range, what))),
      {},
    );
    await run.file?.({ content: text, contentType: 'text', filePath: 'code.txt', ext: '.txt' });
  }
  return found.filter(({ range }) => range.end > range.start);
}

async function loadRules(): Promise<readonly Rule[]> {
  const preset = await import('@secretlint/secretlint-rule-preset-recommend');
  const found: Rule[] = [];
  const registering = { ...contextOf(() => undefined), registerRule: (rule: Rule) => void found.push(rule) };
  (preset.creator as unknown as Rule).create(registering, {});
  return found.filter(({ meta }) => !left.some((name) => meta.id.endsWith(`-${name}`)));
}

function contextOf(onReport: (range: readonly [number, number]) => void): RuleContext {
  return {
    sharedOptions: {},
    registerRule: () => undefined,
    createTranslator: () => (id) => ({ message: id, messageId: id }),
    report: ({ range }) => onReport(range),
    ignore: () => undefined,
  };
}

/**
 * A rule may report an assignment with its name and quotes, or a place that begins with the name: what is meant is the
 * longest run, up to the end of the line, that can be a value.
 */
function narrowed(text: string, [start, end]: readonly [number, number], what: string): Found {
  const lineEnd = text.indexOf('\n', end);
  const place = text.slice(start, lineEnd === -1 ? text.length : lineEnd);
  let best = { start, end: start };
  for (const run of place.matchAll(/[^\s"'`,;<>(){}[\]\\]+(?![^\s"'`,;<>(){}[\]\\]|["'\]]?\s*[=:])/g)) {
    const at = start + run.index;
    if (at >= end && best.end > best.start) break;
    if (run[0].length > best.end - best.start) best = { start: at, end: at + run[0].length };
  }
  return { range: best, what };
}
