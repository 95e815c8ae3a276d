import type { CodeFeatures } from '../syntax/syntax.ts';
import type { Complexity } from './profile.ts';
import type { Kind } from './task.ts';
import { type Topic, topicsOfCode, topicsOfWords } from './topics.ts';
import { unwrittenIn } from './unwritten.ts';

export interface ComplexityScore {
  readonly score: number;
  readonly class: Complexity;
  readonly reasons: readonly string[];
}

/** Scores from here on are medium and complex. */
const thresholds = { medium: 0.26, complex: 0.6 };

interface Part {
  readonly points: number;
  readonly reason: string;
  /** It makes a task complex by what it is about, where the others only count. */
  readonly hard?: boolean;
}

/**
 * How hard a task is: what the code does and what the instruction asks, each a sum of parts that say what they are.
 *
 * @param code the selected text; where it is only a comment or a stub, its words count as the instruction's
 */
export function scoreComplexity(
  instruction: string,
  features: CodeFeatures,
  code: string,
  languageId: string,
  kind: Kind,
): ComplexityScore {
  const words = (features.onlyComments ? `${instruction}\n${code}` : instruction).toLowerCase();
  const unwritten = features.stub || (kind === 'generate' && unwrittenIn(code) !== null);
  const promised = unwritten ? `${words}\n${code.toLowerCase()}` : words;
  const coded = features.onlyComments || features.lines === 0 ? [] : partsOfCode(features, code, languageId);
  const small = smallStep.test(words);
  const ofWords = [
    ...partsOfWords(words, promised, coded.length > 0),
    ...(kind === 'ask' ? partsOfChoice(words) : []),
    ...(unwritten ? partsOfPromises(code) : []),
  ];
  const ofCode = kind === 'document' ? coded.map(toDocument) : coded;
  const [high = 0, low = 0] = [sumOf(ofCode) * (small ? 0.45 : 1), sumOf(ofWords)].sort((a, b) => b - a);
  const hard = sumOf(ofWords) >= thresholds.complex || [...ofCode, ...ofWords].some((part) => part.hard);
  const score = Math.min(hard ? 1 : thresholds.complex - 0.01, high + low * both);
  const complexity =
    score >= thresholds.complex ? 'complex' : score >= thresholds.medium ? 'medium' : 'simple';
  const felt = [...ofCode, ...ofWords].filter(({ points }) => points >= 0.03).map(({ reason }) => reason);
  if (small && ofCode.length > 0) felt.push('but one small step is asked for');
  return {
    score,
    class: complexity,
    reasons: [
      felt.length === 0
        ? `Looks ${complexity}: short and straight.`
        : `Looks ${complexity} (${score.toFixed(2)}): ${felt.join(', ')}.`,
    ],
  };
}

/** What the easier of code and instruction adds to the harder: they are often hard for the same reason. Chosen on the project's cases. */
const both = 0.35;

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** One clear step, however long the code is that it is taken in. */
const smallStep =
  /\brename\b|\btypos?\b|\bunused (?:imports?|variables?)\b|\bsemicolons?\b|\bindentation\b|\b(?:re)?format\b|\bsort (?:the )?imports\b|\binline the\b|\bumbenenn|\brenomme|\brenombra|\brenomei|\brinomina|\bhernoem|переимен|重命名|リネーム|이름(?:을)? (?:바꿔|변경)/u;

function partsOfCode(features: CodeFeatures, code: string, languageId: string): readonly Part[] {
  const counted = features.cyclomatic > 0 && features.calls + features.symbols + features.cyclomatic > 1;
  const { branches, calls, clauses } = counted
    ? { branches: features.cyclomatic - 1, calls: features.calls, clauses: 0 }
    : countedInText(code, languageId);
  const lines = features.lines * logicShare(branches + calls + features.numeric, features.lines);
  const told =
    lines < features.lines * 0.6
      ? `${features.lines} lines, mostly plain definitions`
      : `${features.lines} lines of code`;
  return [
    { points: pointsOfLines(lines), reason: told, hard: lines > 80 },
    { points: Math.min(0.15, branches * 0.012), reason: `${branches} branches` },
    { points: Math.min(0.35, clauses * 0.04), reason: `${clauses} joins and other clauses` },
    {
      points: Math.min(0.06, Math.max(0, features.nesting - 2) * 0.02),
      reason: `nesting ${features.nesting} deep`,
    },
    {
      points: Math.min(0.08, Math.max(0, features.symbols - 3) * 0.01 * Math.min(1, calls / 4)),
      reason: `${features.symbols} symbols`,
    },
    {
      points: Math.min(0.06, Math.max(0, features.externalCalls - 6) * 0.006),
      reason: `${features.externalCalls} outside names called`,
    },
    { points: features.recursion ? 0.08 : 0, reason: 'recursion' },
    { points: Math.min(0.04, features.concurrency * 0.01), reason: 'asynchronous calls' },
    { points: Math.min(0.04, features.io * 0.01), reason: `${features.io} I/O calls` },
    {
      points: Math.min(0.35, Math.max(0, features.numeric - 5) * 0.03),
      reason: `${features.numeric} numeric or bit operations`,
      hard: features.numeric > 12,
    },
    ...topicParts(topicsOfCode, code),
  ];
}

/** 20 lines that matter are medium and 80 complex, by themselves: the bounds that the classes are defined by. */
function pointsOfLines(lines: number): number {
  if (lines <= 20) return lines * 0.015;
  if (lines <= 80) return 0.3 + ((lines - 20) / 60) * 0.3;
  return Math.min(0.75, 0.6 + (lines - 80) * 0.0015);
}

/** The share of the lines that do something: tables, enums, markup and plain definitions have next to none. */
function logicShare(acts: number, lines: number): number {
  return lines === 0 ? 0 : Math.min(1, Math.max(0.1, acts / lines / 0.3));
}

/** Branches and calls where no grammar counts them, by the words that most languages share. */
function countedInText(
  code: string,
  languageId: string,
): { readonly branches: number; readonly calls: number; readonly clauses: number } {
  const count = (pattern: RegExp) => (code.match(pattern) ?? []).length;
  if (/sql/i.test(languageId)) {
    const joined = count(
      /\b(?:join|with|over|case|union|group by|having|exists|intersect|except|recursive|loop|if|merge|partition by|lateral|pivot)\b|\(\s*select\b/gi,
    );
    return { branches: 0, calls: joined * 2 + count(/\w\(/g), clauses: joined };
  }
  if (/ya?ml|dockerfile|compose/i.test(languageId)) {
    const steps = count(configured);
    return { branches: 0, calls: steps, clauses: 0 };
  }
  return {
    branches: count(
      /\b(?:if|elif|else if|elsif|for|foreach|while|until|case|when|catch|except|rescue|guard|match)\b|&&|\|\|/g,
    ),
    calls: count(/[\w?!]\(/g),
    clauses: 0,
  };
}

/** Lines of a pipeline, a deployment or an image that do something. */
const configured =
  /^\s*(?:- )?(?:run|uses|script|command|args|needs|if|when|on|image|stage|services|steps|env|with|strategy|matrix|volumes|ports|readinessProbe|livenessProbe|resources|only|rules|before_script)\s*:|^(?:RUN|COPY|FROM|ENTRYPOINT|CMD|ARG|ENV)\b/gm;

function partsOfWords(words: string, promised: string, withCode: boolean): readonly Part[] {
  if (promised.trim() === '') return [];
  const constraints = constraintsIn(words);
  const steps = stepsIn(words);
  return [
    ...topicParts(topicsOfWords, promised).map((part) => ({
      ...part,
      // Where there is code, the code itself shows how much care it needs.
      points: withCode && part.points < 0.3 ? part.points / 2 : part.points,
    })),
    {
      points: Math.min(0.4, Math.max(0, constraints - 2) * 0.1),
      reason: `${constraints} constraints in the instruction`,
    },
    { points: steps >= 3 ? 0.35 : 0, reason: `${steps} steps asked for` },
    {
      points: /\bwhy\b|warum|pourquoi|por qu[eé]|perch[eé]|почему|为什么|なぜ|왜/u.test(words) ? 0.04 : 0,
      reason: 'a why',
    },
  ];
}

/** To say what code does takes less care than to change it. */
function toDocument(part: Part): Part {
  return { ...part, points: part.points * 0.85, hard: false };
}

/** A choice between ways to build something is a design question where its circumstances are told. */
function partsOfChoice(words: string): readonly Part[] {
  const told = words.split(/\s+/).length;
  const choice = choices.test(words) && told >= 12;
  const asked = (words.match(/\?|(?<!\p{L})(?:which|where|who|how|when|what)(?!\p{L})/gu) ?? []).length;
  return [
    { points: choice ? 0.6 : 0, reason: 'a choice to be weighed', hard: choice },
    { points: asked > 2 && told >= 12 ? 0.3 : 0, reason: 'several questions' },
  ];
}

const choices =
  /(?<!\p{L})(?:or|vs\.?|versus|oder|ou|ovvero|czy|или|veya|還是|还是)(?!\p{L})|(?<=\s)o(?=\s)|どちら|아니면/u;

/** What is still to be written: each body is a step, and so is each thing that the comments ask of it beyond four. */
function partsOfPromises(code: string): readonly Part[] {
  const count = (pattern: RegExp) => (code.match(pattern) ?? []).length;
  const bodies = Math.max(count(/\bTODO\b/g), count(/not implemented|NotImplemented|todo!|^\s*pass$/gim));
  const told = constraintsIn((code.match(/^\s*(?:\/\/|#|--|\/?\*|""").*$/gm) ?? []).join('\n'));
  const steps = Math.max(bodies - 1, told - 4);
  return [{ points: steps > 0 ? 0.3 : 0, reason: 'several things to write' }];
}

/** Each hard topic counts half as much as the one before: two don't make a task twice as hard. */
function topicParts(topics: readonly Topic[], text: string): readonly Part[] {
  return topics
    .filter(({ pattern }) => pattern.test(text))
    .map(({ points, name }, index) => ({ points: points * 0.5 ** index, reason: name, hard: points > 0.4 }));
}

/** Requirements in an instruction: sentences, list items, and clauses joined by “and”, “but”, “without”, “must”. */
function constraintsIn(words: string): number {
  return words
    .replace(/```[^]*?```|`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|\([^()\n]*\)/g, '#')
    .split(
      /[.;!?](?=\s|$)|[\n。；！？]+|[,，、:]|(?<!\p{L})(?:and|but|without|while|must|ensure|also|then|plus|with|und|aber|ohne|muss|soll|et|mais|sans|avec|doit|y|pero|sin|con|debe|mas|sem|com|deve|ma|senza|en|maar|zonder|met|moet|ale|bez|oraz|и|но|без|должн\p{L}*)(?!\p{L})/u,
    )
    .filter((part) => part.trim().length > 3).length;
}

/** Steps that an instruction numbers or puts in order. */
function stepsIn(words: string): number {
  const numbered = (words.match(/(?:^|\n|\s)(?:\d{1,2}[.)]|[-*•])\s+\p{L}/gu) ?? []).length;
  const ordered = (
    words.match(
      /(?<!\p{L})(?:first|second|third|then|next|finally|lastly|after that|afterwards|zuerst|dann|danach|anschließend|schließlich|d'abord|ensuite|puis|enfin|primero|luego|después|finalmente|por último|primeiro|depois|em seguida|por fim|prima|poi|infine|eerst|daarna|vervolgens|najpierw|potem|następnie|сначала|потом|затем|наконец|首先|然后|接着|最后|まず|次に|最後に|먼저|다음|마지막)(?!\p{L})/gu,
    ) ?? []
  ).length;
  return Math.max(numbered, ordered);
}
