/** How answers did by the version of the template that asked for them. */
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import type { Kind } from '../task/task.ts';
import type { AttemptFacts, TaskFacts } from './facts.ts';
import type { Selected } from './selection.ts';

/** What the answers to one version of a template, for one kind of task, came to. */
export interface TemplateResult {
  readonly version: string;
  readonly kind: Kind;
  /** Whole answers of models; calls that failed, judges and answers from the cache don't count. */
  readonly answers: number;
  /** Those that were checked, and those of them that passed. */
  readonly checked: number;
  readonly passed: number;
  /** Those that the user judged, and those of them kept. */
  readonly judged: number;
  readonly kept: number;
  /** What the answers cost. */
  readonly cost: NanoUsd;
}

/**
 * The kinds that more than one version asked for, in order of kind and version: one alone has nothing to be compared
 * with. What the user said of a task counts for the answer that it was said of.
 */
export function templateResults(tasks: readonly Selected[]): readonly TemplateResult[] {
  const results = new Map<string, Sum>();
  for (const { task, begun, attempts } of tasks) {
    const kind = task.asked?.kind;
    if (kind === undefined) continue;
    for (const attempt of attempts) {
      if (!isAnswer(attempt)) continue;
      const key = `${kind}\n${attempt.templateVersion}`;
      let sum = results.get(key);
      if (sum === undefined) results.set(key, (sum = emptySum(attempt.templateVersion, kind)));
      sum.answers += 1;
      sum.cost = addUsd(sum.cost, attempt.cost);
      if (attempt.verdict !== null) sum.checked += 1;
      if (attempt.verdict === 'accept') sum.passed += 1;
    }
    const judged = begun ? judgedAnswer(task, attempts) : undefined;
    const sum = results.get(`${kind}\n${judged?.templateVersion}`);
    if (judged === undefined || sum === undefined) continue;
    sum.judged += 1;
    if (task.judged?.outcome === 'accepted') sum.kept += 1;
  }
  const versions = Map.groupBy(results.values(), ({ kind }) => kind);
  return [...versions.values()]
    .filter(({ length }) => length > 1)
    .flat()
    .sort((a, b) => (a.kind === b.kind ? order(a.version, b.version) : order(a.kind, b.kind)));
}

type Sum = { -readonly [F in keyof TemplateResult]: TemplateResult[F] };

function emptySum(version: string, kind: Kind): Sum {
  return { version, kind, answers: 0, checked: 0, passed: 0, judged: 0, kept: 0, cost: zeroUsd };
}

function isAnswer({ source, judge, failure }: AttemptFacts): boolean {
  return source === 'provider' && !judge && failure === null;
}

/** Nothing where it was said of another model's answer: of one from the cache, or of a task that went on elsewhere. */
function judgedAnswer({ judged }: TaskFacts, attempts: readonly AttemptFacts[]): AttemptFacts | undefined {
  if (judged === null) return undefined;
  return attempts.findLast(
    (attempt) => isAnswer(attempt) && (judged.model ?? attempt.model) === attempt.model,
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
