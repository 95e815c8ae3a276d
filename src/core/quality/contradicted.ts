import { commentRanges } from '../syntax/comments.ts';
import {
  concernsOf,
  concernsSaid,
  guardsIn,
  identifiers,
  shares,
  type Concern,
  type Guard,
} from './guards.ts';
import { absent, addsAgain, handledAlready } from './missedChecks.ts';
import { missedHazard } from './missedHazards.ts';
import { unsupportedDeeds } from './unsupported.ts';
import { wrongDefault, wrongOrder } from './misstated.ts';
import { sentencesOf, short } from './sentences.ts';
import { outerSymbols } from './shape.ts';
import { type Subject, failed } from './subject.ts';
import type { Check } from './verdict.ts';

/** A text says nothing that the code's own words disprove: how it ends, sorts and defaults, and what it checks. */
export function checkContradicted(subject: Subject, prose: string): readonly Check[] {
  const code = codeOf(subject);
  const all = sentencesOf(prose);
  const told = all.filter((sentence) => !supposes.test(sentence.replace(/`[^`]*`/g, ' ')));
  // A review tells of what fails by itself, and an answer of what would be otherwise.
  const looks = {
    explain: [wrongEnd, wrongDefault, wrongOrder, wrongWay, noTrace],
    review: [wrongDefault, absent, passedOver],
    ask: [wrongDefault, wrongOrder],
  };
  const { kind } = subject;
  if (kind !== 'explain' && kind !== 'review' && kind !== 'ask') return [];
  for (const look of looks[kind]) {
    const because = look(code, told, subject);
    if (because !== null) return [failed('grounded', because, false)];
  }
  const missed =
    kind === 'explain'
      ? null
      : ((kind === 'review' ? handledAlready(code, all) : null) ?? addsAgain(code, all));
  return missed === null ? [] : [failed('grounded', missed, false)];
}

function noTrace(_code: string, told: readonly string[], { source, instruction }: Subject): string | null {
  const deeds = unsupportedDeeds(told.join('\n'), source.text, instruction);
  return deeds.length < 2
    ? null
    : `The reply speaks of ${deeds.join(' and ')}, of which the code has no trace.`;
}

function passedOver(code: string, _told: readonly string[], { answer }: Subject): string | null {
  return missedHazard(answer.body, code);
}

/** The selection without its comments. */
function codeOf({ before, selection, selected }: Subject): string {
  if (before.root === null) return selected;
  let text = '';
  let from = selection.start;
  for (const { range } of commentRanges(before, selection)) {
    text += before.text.slice(from, Math.max(from, range.start));
    from = Math.max(from, range.end);
  }
  return text + before.text.slice(from, Math.max(from, selection.end));
}

/** Says how it could be, not how it is. */
const supposes =
  /\b(?:could|should|would|might|consider|instead of|alternativ\w*|recommend|suggest|for example|for instance|e\.g\.|imagine|suppose|if you (?:want|need|change|add|pass)|you can|prefer|better)\b/i;

const throwing =
  /\b(?:throw|raise|raise_error|panic|die|exit|abort|reject|bail|unwrap|expect|assert\w*|Throw\w*|require\w*|check\w*|validate\w*)\b/;
const saysThrows =
  /(?<!\b(?:not|never|no|without|rather than|instead of|nor)\s+(?:\w+\s+)?|n['’]t\s+(?:\w+\s+)?)\b(?:throws?|raises?|panics?|(?:is|are|gets?) (?:thrown|raised)|(?:error|exception) is (?:thrown|raised))\b/i;
const saysNothing =
  /\b(?:returns?|gives?(?: back)?|yields?)\s+(?:an? |the )?`?(null|nil|None|undefined|false|true|-1|empty string|empty (?:list|array|slice))\b`?/i;

/** Thrown where the code returns, or returned where it throws. */
function wrongEnd(code: string, told: readonly string[]): string | null {
  const guards = guardsIn(code);
  for (const sentence of told) {
    for (const clause of sentence.split(/;|,? (?:and|but|otherwise|while)\b(?![^`]*`[^`]*$)/)) {
      const about = concernsSaid(clause.length < 12 ? sentence : clause);
      const matching = guards.filter((guard) => shares(about, concernsOf(guard.condition)));
      if (saysThrows.test(clause) && /\b(?:if|when|for|unknown|missing|empty|on)\b/i.test(sentence)) {
        const spoken = shares(about, fallbacksIn(code)) || matching.length > 0;
        const plainly = matching.some((guard) => guard.ends !== 'throws' && isAbout(guard, clause, code));
        const exception = /`(\w+(?:Error|Exception))`/.exec(clause)?.[1];
        const meant = matching.filter((guard) => isAbout(guard, clause, code));
        if (
          exception !== undefined &&
          !code.includes(exception) &&
          meant.length > 0 &&
          meant.every((g) => g.ends !== 'throws')
        )
          return `The reply says that the code throws, where it does not: "${short(clause)}"`;
        if (!throwing.test(code) && about.size > 0 && spoken && (plainly || !risky(code, clause)))
          return `The reply says that the code throws, where it does not: "${short(clause)}"`;
      }
      const quiet = saysNothing.exec(clause);
      if (quiet === null || about.size === 0) continue;
      const value = quiet[1] ?? '';
      if (matching.length > 0 && matching.every((g) => g.ends === 'throws') && !holds(code, value))
        return `The reply says that the code returns \`${value}\`, where it throws: "${short(clause)}"`;
      if (matching.length === 1 && matching[0]?.ends === 'returns' && isOther(matching[0], value, code))
        return `The reply says that the code returns \`${value}\`, where it returns something else: "${short(clause)}"`;
    }
  }
  const quiet = told.find((sentence) => /\breturns? `?(?:null|nil|None|undefined)\b/.test(sentence));
  if (
    quiet !== undefined &&
    /\b(?:throw|raise|panic)\b/.test(code) &&
    !holds(code, 'null') &&
    !/\bfind\b|\.get\b|\?\.|\bdig\b|Option|Nullable|\?$/m.test(code) &&
    !told.some((sentence) => saysThrows.test(sentence))
  )
    return `The reply says that the code returns nothing, where it throws: "${short(quiet)}"`;
  return null;
}

/** Whether a sentence may mean a guard: it names what the guard tests, or nothing of the code. */
function isAbout({ condition }: Guard, clause: string, code: string): boolean {
  const called = /(\w+)\s*\(/.exec(code)?.[1];
  const own = identifiers(code);
  const named = [...identifiers(clause)].filter((name) => own.has(name) && name !== called);
  const tested = identifiers(condition);
  return named.length === 0 || named.some((name) => tested.has(name));
}

/** What code does quietly where something is missing. */
function fallbacksIn(code: string): ReadonlySet<Concern> {
  return new Set(
    /\.(?:fetch|get|getOrDefault|pop|dig)\([^()]*,[^()]*\)|unwrap_or|value_or|orElse|getOrDefault|GetValueOrDefault|TryGetValue|\?\?|:-/.test(
      code,
    )
      ? ['missing']
      : [],
  );
}

/** Something in the code may throw by itself in the case that is told. */
function risky(code: string, clause: string): boolean {
  const quoted = [...clause.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
  return (
    quoted.some((span) => /[([]/.test(span) && code.includes(span.replace(/\(.*$/, ''))) ||
    (/\b\w*(?:Index|Key|Bounds|Division|Format|Value|Overflow|Cast)\w*(?:Error|Exception)\b|bounds|out of range|divid|division|overflow|pars|convert|cast/.test(
      clause,
    ) &&
      /\[[^\]]+\]|[/%]|\bint\(|parse|Parse|stoi|\(int\)|\.at\(|json|JSON/.test(code) &&
      !/\.(?:fetch|get)\([^()]*,|TryGetValue/.test(code))
  );
}

/** Whether the code has a value, or what stands for it in its language. */
function holds(code: string, value: string): boolean {
  if (/^(?:null|nil|None|undefined)$/.test(value))
    return /\b(?:null|nil|None|undefined|nullptr|nullopt|NULL|default)\b/.test(code);
  if (/^empty/.test(value))
    return /""|''|\[\]|\{\}|String::new|vec!\[\]|empty|new \w+\(\)|\{\s*\}/i.test(code);
  return new RegExp(`(?<![\\w.])${value.replace(/[^\w]/g, '\\$&')}(?![\\w.])`, 'i').test(code);
}

function isOther(guard: Guard, value: string, code: string): boolean {
  return (
    /^(?:<\w|["'`\d]|true|false|True|False|-1|\[|\{)/.test(guard.value.replace(/^\(/, '')) &&
    !holds(code, value) &&
    !guard.value.includes('?')
  );
}

/** Case, recursion and waiting that the code does not have. */
function wrongWay(code: string, told: readonly string[], { before, selection }: Subject): string | null {
  const own = outerSymbols(before, selection).find((s) => s.kind === 'function' || s.kind === 'method')?.name;
  for (const sentence of told) {
    if (/\b(?:not|n['’]t|no|never|without|non)\b/i.test(sentence)) continue;
    if (
      own !== undefined &&
      /\bcalls itself\b|\brecurs(?:ive function|ively calls itself)/i.test(sentence) &&
      (code.match(new RegExp(`(?<!\\w)${own.replace(/\W/g, '\\$&')}(?!\\w)`, 'g')) ?? []).length === 1 &&
      (code.match(/\bfunction\b|=>|\bdef\b|\bfunc\b|\bfn\b|\blambda\b/g) ?? []).length < 2
    )
      return `The reply says that \`${own}\` calls itself, which it does not.`;
    if (
      /\bcase[- ]insensitiv/i.test(sentence) &&
      !/lower|upper|fold|ignore_?case|stri|casecmp|\/\w*i\w*\b|IgnoreCase|insensitive|\bi\b|COLLATE|LIKE|nocase|,,|\^\^/i.test(
        code,
      )
    )
      return `The reply says that case does not matter, but nothing in the code sees to that: "${short(sentence)}"`;
  }
  return null;
}
