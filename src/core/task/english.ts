import type { Clause } from './instruction.ts';
import { questionKind } from './question.ts';
import { respell } from './spelling.ts';
import { statementKind, tellsBehaviour } from './statement.ts';
import type { Kind } from './task.ts';
import {
  determiners,
  finiteVerbs,
  modest,
  nouns,
  nounSpellings,
  nounToo,
  objectEnds,
  testCompounds,
  type Verb,
  verbs,
  verbSpellings,
} from './words.ts';

/** What one clause asks for, how plainly, and the words that say so. */
export interface Act {
  readonly kind: Kind;
  readonly form: 'request' | 'aside' | 'question' | 'noun' | 'statement' | 'mark';
  readonly words: string;
}

/**
 * The act of an English clause. Politeness and hedges are dropped; what then stands first decides: a verb is a
 * request for its act, a question word opens a question, a noun alone (“tests!”) is a request for the thing, and
 * whatever is left may state a problem (“crashes on null”).
 */
export function englishAct(clause: Clause): Act | null {
  const { words, wished } = bare(clause.words);
  const [first, second] = words;
  if (first === undefined) return null;
  const text = words.join(' ');
  const question = questionKind(text, clause.question, wished);
  if (question)
    return question.form === 'look'
      ? act(question.kind, 'aside', text)
      : act(question.kind, question.form, text);
  const verb = wished || !statesSomething(words) ? verbOf(first, second) : null;
  if (verb) {
    const kind = kindOfVerb(verb.verb, verb.word, words.slice(1));
    if (kind) return act(kind, modest.has(verb.word) || isVague(verb.verb, kind) ? 'aside' : 'request', text);
  }
  const better = betterKind(text);
  if (better) return act(better, 'request', text);
  const passive = passiveKind(text);
  if (passive) return act(passive, 'request', text);
  const stated = statementKind(text);
  const noun = nounKind(words);
  if (noun && (wished || !stated || words.length <= 3)) {
    if (!statesSomething(words)) return act(noun.kind, wished ? 'request' : 'noun', text);
  }
  if (stated) return act(stated, 'statement', text);
  if (tellsBehaviour(words)) return act('fix', 'statement', text);
  if (clause.question) return act('ask', 'mark', text);
  const within = kindWithin(words);
  return within ? act(within, 'mark', text) : null;
}

/** True where a new clause begins: with a verb of request, or with a question word. */
export function opensEnglishClause(part: readonly string[]): boolean {
  const { words, wished } = bare(part);
  const [first, second] = words;
  if (first === undefined) return false;
  if (wished) return true;
  if (questionWord.test(first) && words.length > 1) return true;
  const verb = verbSpellings.has(first) || first.length > 4 ? verbOf(first, second) : null;
  if (verb === null) return /^(?:it|this|that|i|there|they)$/.test(first) && words.length > 2;
  return !nounToo.has(verb.word) || second === undefined || determiners.has(second);
}

const questionWord =
  /^(?:why|how|what|what's|whats|where|when|which|who|whats|is|are|does|do|should|can|could|would|will)$/;

/** A generic “write” or “show” may only say how the main act is done. */
function isVague(verb: Verb, kind: Kind): boolean {
  return (
    (verb === 'create' && kind === 'generate') || verb === 'handle' || verb === 'avoid' || verb === 'remove'
  );
}

function act(kind: Kind, form: Act['form'], text: string): Act {
  return { kind, form, words: text.length > 60 ? `${text.slice(0, 59)}…` : text };
}

/** The words without greetings, politeness and hedges; `wished` when some of them said that something is wanted. */
function bare(words: readonly string[]): { readonly words: readonly string[]; readonly wished: boolean } {
  let text = words.join(' ');
  let wished = false;
  text = text.replace(/^let me know\b/, 'tell me');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(filler, '');
    const shorter = text.replace(wish, '');
    if (shorter !== text) wished = true;
    text = shorter;
  }
  text = text.replace(
    /(?:\s(?:,|please|pls|plz|thanks|thank you|thx|ty|cheers|asap|for me|if you can|if possible|though|tho|somehow|anyway))+$/,
    '',
  );
  return { words: text.split(' ').filter((word) => word !== ''), wished };
}

const filler =
  /^(?:hey|hi|hello|yo|ok|okay|so|well|um+|uh+|hmm+|dear|there|team|guys|folks|all|claude|copilot|gpt|chatgpt|assistant|bot|mate|buddy|man|sorry|thanks|thank you|thx|cheers|please|pls|plz|plase|pleas|pleaes|kindly|just|maybe|perhaps|possibly|quick|quickly|briefly|now|also|first|firstly|second|secondly|third|next|finally|lastly|then|actually|really|simply|carefully|again|and|or|but|if possible|if you (?:can|could|have time|don't mind)|when you (?:can|get a chance|have time)|for me|great|good morning|good afternoon|again|right|alright|as well|too|,|btw|anyway|next step|quick question|\d+)(?=\s|$)\s*/;

const wish =
  /^(?:(?:can|could|would|will|wud|cud|may|might) (?:you|u|ya|we|someone|somebody)(?: (?:please|pls|plz|kindly|maybe|perhaps|possibly|just|also|quickly|all))*(?: (?:be so kind as to|be able to|try to|try and|help me(?: to)?|help|go ahead and|have a go at))?|would you mind|do you mind|mind|would it be possible to|(?:is|are) there (?:any|a|some) (?:way|chance|possibility)(?: (?:to|for you to|you (?:can|could)|we (?:can|could)))|any (?:way|chance)(?: (?:to|for you to|you (?:can|could)|we (?:can|could)))|how about|what about|why don't (?:you|we)|i(?:'d| would|d) (?:like|love|appreciate|prefer)(?: (?:you|it|for you))?(?: (?:to|if you (?:could|would|can)))?|i (?:really |just |also )?(?:want|need|wanna|have)(?: you)? to|i (?:really |just |also )?(?:want|need)(?: you)?|i'm (?:looking|trying|hoping) (?:for|to)|i am (?:looking|trying) (?:for|to)|im (?:looking|trying) (?:for|to)|looking for|we (?:really )?(?:want|need|should|have)(?: to)?|you (?:should|must|need to|have to|can)|your (?:task|job) is to|let's|lets|let us|help me(?: to)?|help to|help|go ahead and|try to|try and|feel free to|it (?:would|'d) be (?:great|nice|good|cool|lovely|awesome|helpful)(?: if you (?:could|would|can))?(?: to)?|(?:i |we |this |it )?(?:could|can) (?:really )?(?:do with|use)|(?:this |it )?(?:would benefit from|deserves)|need(?: you)? to|want(?: you)? to|time to|be so kind as to|i was wondering if you could|wondering if you could|i wonder if you could|do me a favou?r and|(?:a|some|more|the|any|quick|short)(?= (?:\w+ )?(?:tests?|docs?|docstrings?|review|explanation|summary|overview|comments)$))(?=\s|$)\s*/;

/** A noun and a finite verb: “document parser is slow”, “the test fails”. */
function statesSomething(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (/^(?:make|ensure|tell|show|explain|see|check|know|understand|find|describe|clarify)$/.test(first))
    return false;
  if (!nounToo.has(first) && verbSpellings.has(first)) return false;
  if (verbSpellings.has(first) && determiners.has(second)) return false;
  // A noun and its verb stand close together; behind a “so” or a “which” something else begins.
  const near = words.slice(1, nounToo.has(first) ? 4 : 7);
  const stop = near.findIndex((word) => /^(?:so|that|which|who|when|if|where|because|until|,)$/.test(word));
  return near
    .slice(0, stop < 0 ? undefined : stop)
    .some((word) => finiteVerbs.has(word) && !(word === 'returns' && nounToo.has(first)));
}

function verbOf(
  word: string,
  next: string | undefined,
): { readonly verb: Verb; readonly word: string } | null {
  for (const form of formsOf(word)) {
    const verb = verbs.get(form);
    if (verb) return { verb, word: form };
  }
  // “Returns” tells what the code does; it is no “return” with a slip.
  if (word.endsWith('s') && verbs.has(word.slice(0, -1))) return null;
  // A name of an error or of code is no slip of the pen.
  const meant = nouns.has(word) || next === 'error' ? null : respell(word, verbSpellings);
  const verb = meant === null ? undefined : verbs.get(meant);
  return meant !== null && verb ? { verb, word: meant } : null;
}

function formsOf(word: string): readonly string[] {
  if (!word.endsWith('ing')) return [word];
  const stem = word.slice(0, -3);
  return [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
}

function kindOfVerb(verb: Verb, word: string, rest: readonly string[]): Kind | null {
  const text = rest.join(' ');
  switch (verb) {
    case 'create':
      return createdKind(word, rest);
    case 'make':
      return madeKind(text, rest);
    case 'improve':
      if (
        /\b(?:performance|perf|speed|efficiency|runtime|latency|throughput|memory|complexity|time)\b/.test(
          text,
        )
      )
        return 'optimize';
      return nounKind(rest)?.kind === 'test' || /\bcoverage\b/.test(text)
        ? 'test'
        : nounKind(rest)?.kind === 'document'
          ? 'document'
          : 'refactor';
    case 'reduce':
      return /\b(?:duplicat\w*|nesting|coupling|boilerplate|lines|repetition|cyclomatic|cognitive|indentation|verbosity|noise)\b/.test(
        text,
      ) ||
        (/\bcomplexity\b/.test(text) && !/\b(?:time|space|runtime|o\b)/.test(text))
        ? 'refactor'
        : 'optimize';
    case 'remove':
      if (problem.test(text)) return 'fix';
      return /\b(?:bottleneck|allocations?|copies|overhead|re-?renders?|round ?trips|n\+1)\b/.test(text)
        ? 'optimize'
        : 'refactor';
    case 'avoid':
      return /\b(?:re-?render\w*|allocat\w*|copy|copies|copying|recomput\w*|work|scans?|quer(?:y|ies)|n\+1|round ?trips?)\b/.test(
        text,
      )
        ? 'optimize'
        : 'fix';
    case 'handle':
      return problem.test(text) ||
        /\b(?:null|undefined|none|nil|empty|nan|edge|properly|correctly|missing|negative|case)\b/.test(text)
        ? 'fix'
        : 'generate';
    case 'find':
      return /\b(?:fix)\b/.test(text)
        ? 'fix'
        : problem.test(text) ||
            /^(?:out )?(?:anything|something|what's wrong|flaws|smells|weak|ways|places|improvements)/.test(
              text,
            )
          ? 'review'
          : 'ask';
    case 'tell':
    case 'know':
      return toldKind(text);
    case 'explain':
      if (
        /\b(?:in|as|with|via|using|through|by adding) (?:an? |the |some )?(?:\w+ )?(?:comments?|docstrings?|jsdoc|javadoc|readme|docs?)\b/.test(
          text,
        )
      )
        return 'document';
      return word === 'walk' && !/\bthrough\b/.test(text)
        ? null
        : word === 'understand' && /^(?:why|when|whether|if)\b/.test(text)
          ? 'ask'
          : 'explain';
    case 'refactor':
      if (word === 'break' && !/\b(?:up|out|into|apart|this|it|down)\b/.test(text)) return null;
      if (word === 'break' && /\bdown\b/.test(text) && !/\binto\b/.test(text)) return 'explain';
      if (word === 'clean' && /\bdata\b/.test(text)) return 'generate';
      if (word === 'use' && /\b(?:less|fewer) (?:memory|cpu|time|allocations?|ram|space)\b/.test(text))
        return 'optimize';
      if (
        (word === 'update' || word === 'rewrite' || word === 'change') &&
        nounKind(rest)?.kind === 'document'
      )
        return 'document';
      if (word === 'update' && nounKind(rest)?.kind === 'test') return 'test';
      if (faster.test(text)) return 'optimize';
      return 'refactor';
    case 'optimize':
      return word === 'speed' && !/\bup\b|^(?:this|it|#)/.test(text) ? null : 'optimize';
    case 'review':
      return word === 'look' && /^(?:up|like|ok|good|fine)\b/.test(text) ? null : 'review';
    case 'test':
      return 'test';
    case 'generate':
      return nounKind(rest)?.kind === 'document' && word !== 'implement'
        ? 'document'
        : word === 'extend' && nounKind(rest)?.kind === 'test'
          ? 'test'
          : 'generate';
    case 'document':
    case 'fix':
    case 'ask':
      return verb;
  }
}

export const problem =
  /\b(?:bugs?|issues?|problems?|errors?|mistakes?|vulnerab\w*|flaws?|smells?|weakness\w*|wrong|races?|race conditions?|leaks?|deadlocks?|crash\w*|edge cases?|exceptions?|warnings?|holes?|pitfalls?|risks?)\b/;

const faster = /\b(?:faster|quicker|efficient\w*|performant|performance|bigo|linear|speed|allocat\w*)\b/;

/** “write …”, “add …”: the object's last word before any preposition says what. */
function createdKind(word: string, rest: readonly string[]): Kind | null {
  const text = rest.join(' ');
  if (
    /^(?:sort|get|straighten|iron)$/.test(word) &&
    /^(?:it|this|that|these|things|them)(?: all)?(?: out| working| going)?$/.test(text)
  )
    return 'fix';
  if (word === 'get' && /^to the bottom/.test(text)) return 'fix';
  if (
    /^(?:set|let|start|get|do|put|import|sort|filter|list|return|print|log|show)$/.test(word) &&
    rest.length === 0
  )
    return null;
  if (
    word === 'do' &&
    /^(?:a |an |some |the )?(?:quick |full |proper |thorough )?(?:code )?(?:review|audit)/.test(text)
  )
    return 'review';
  if (word === 'do') return nounKind(rest)?.kind ?? null;
  if (word === 'get' && /^rid of\b/.test(text)) return problem.test(text) ? 'fix' : 'refactor';
  if (word === 'get' && /^(?:this|it|#|the \w+) (?:working|to work|to compile|to pass|fixed)\b/.test(text))
    return 'fix';
  if (word === 'get' && /^(?:this|it|#|the \w+) (?:down|faster|under|below)\b/.test(text)) return 'optimize';
  if (word === 'get' && !/^(?:an? |some |me |the )/.test(text)) return null;
  if (/^(?:show|give|list)$/.test(word) && /^(?:me )?(?:how|what)\b/.test(text)) return 'explain';
  if (/^(?:suggest|recommend|propose)$/.test(word)) return /\bname\b/.test(text) ? 'ask' : 'review';
  if (/^(?:list|show|give)$/.test(word) && problem.test(text)) return 'review';
  const noun = nounKind(rest);
  if (noun === null && /^(?:the )?missing\b/.test(text)) return 'fix';
  if (noun === null && /^introduce|^define|^extract/.test(word) && /\bconstants?\b|\bmagic\b/.test(text))
    return 'refactor';
  if (noun === null) return 'generate';
  if (noun.kind === 'optimize' && /\b(?:function|class|script)\b/.test(text)) return 'generate';
  if (noun.kind === 'fix' && noun.word === 'error') return 'generate';
  if (noun.kind === 'refactor' && noun.word === 'types' && word !== 'add') return 'generate';
  return noun.kind;
}

function madeKind(text: string, rest: readonly string[]): Kind | null {
  if (
    /\b(?:faster|quicker|efficient|performant|lighter|cheaper|scale|snappier|snappy|speedy|fast|speedier|less (?:memory|cpu)|fewer allocations|bigo)\b/.test(
      text,
    )
  )
    return 'optimize';
  if (
    /\b(?:readable|cleaner|simpler|shorter|nicer|idiomatic|modular|reusable|pythonic|functional|generic|maintainable|prettier|pretty|concise|dry|testable|async|asynchronous|typesafe|type-safe|strongly typed|consistent|immutable|pure|static|private|public|final|easier|clearer|smaller|more explicit|less (?:nested|verbose|complicated|complex|repetitive)|clean|tidy|elegant|stateless|recursive|iterative|declarative|modern|flatter|better)\b/.test(
      text,
    )
  )
    return 'refactor';
  if (
    /\b(?:work|works|working|compile|compiles|build|builds|pass|passes|correct|right|safe|secure|safely|robust|doesn't|not|constant time|constant-time|thread-safe|threadsafe|idempotent|atomic|stop|resilient|handles?|survives?|never|only)\b/.test(
      text,
    )
  )
    return 'fix';
  if (/^sense\b/.test(text)) return null;
  if (/\bhappy\b/.test(text)) return 'fix';
  const noun = nounKind(rest);
  if (noun === null && /^(?:it|this|these|them|that|#) (?:an?|more|less|use|into|look)\b/.test(text))
    return 'refactor';
  return noun?.kind ?? 'generate';
}

function toldKind(text: string): Kind {
  if (
    /\b(?:wrong|mistakes?|you think|improve|issues?|problems?|bugs?|errors? in)\b/.test(text) &&
    !/\bwhy\b/.test(text)
  )
    return 'review';
  if (/^(?:me )?(?:why|if|whether|which|when|where|who)\b/.test(text)) return 'ask';
  if (/\b(?:wrong|you think|improve|go wrong|issues?|problems?|bugs?)\b/.test(text)) return 'review';
  if (/^(?:me |us )?(?:exactly )?(?:what|how|about)\b/.test(text))
    return /\bhow (?:to|do i|can i|many|much|long)\b/.test(text) ? 'ask' : 'explain';
  return 'ask';
}

/** Where nothing else tells: a verb that can be nothing but a request's, or what is to be written, anywhere in the clause. */
function kindWithin(words: readonly string[]): Kind | null {
  for (const word of words) {
    const verb = nounToo.has(word) || modest.has(word) ? undefined : verbs.get(word);
    if (verb && /^(?:explain|document|fix|refactor|optimize)$/.test(verb)) return verb as Kind;
    if (word === 'speed') return 'optimize';
    const noun = nouns.get(word);
    if (noun === 'document' || noun === 'optimize') return noun;
  }
  return null;
}

/** “More efficient please”, “cleaner?”. */
function betterKind(text: string): Kind | null {
  if (
    /^(?:(?:a bit|a lot|much|way|even|far|more|less) )*(?:efficient|performant|fast|faster|quick|quicker|speedier|memory|allocations)$/.test(
      text,
    )
  )
    return 'optimize';
  return /^(?:(?:a bit|a lot|much|way|even|far|more|less) )*(?:readable|cleaner|simpler|shorter|clearer|nicer|verbose|nested|nesting|concise|idiomatic|pythonic|functional|elegant|dry|modular|complicated|complex|repetitive)$/.test(
    text,
  )
    ? 'refactor'
    : null;
}

/** “should be documented”, “I want this refactored”. */
function passiveKind(text: string): Kind | null {
  const found =
    /\b(?:be|get|gets|got|needs?|this|it|#|function|method|class|code) (?:to be )?(?:\w+ly )?(documented|commented|explained|reviewed|audited|refactored|simplified|renamed|split|extracted|rewritten|cleaned up|tested|covered|optimi[sz]ed|sped up|fixed|repaired|corrected|implemented)\b/.exec(
      text,
    )?.[1];
  if (!found) return null;
  const kinds: readonly (readonly [RegExp, Kind])[] = [
    [/^(?:doc|comm)/, 'document'],
    [/^expl/, 'explain'],
    [/^(?:review|audit)/, 'review'],
    [/^(?:test|cover)/, 'test'],
    [/^(?:opti|sped)/, 'optimize'],
    [/^(?:fix|repair|correct)/, 'fix'],
    [/^impl/, 'generate'],
  ];
  return kinds.find(([pattern]) => pattern.test(found))?.[1] ?? 'refactor';
}

/** The kind of a noun phrase by its head: the last word before a preposition. “test runner” is no test. */
function nounKind(
  words: readonly string[],
): { readonly kind: Kind; readonly word: string; readonly at: number } | null {
  const start = words.findIndex(
    (word) =>
      !determiners.has(word) &&
      !/^(?:me|us|of|good|proper|unit|some|missing|simple|better|quick|short|brief|inline|new)$/.test(word),
  );
  const from = start < 0 ? words.length - 1 : start;
  const end = words.findIndex(
    (word, index) =>
      index >= from &&
      (objectEnds.has(word) ||
        (index > from &&
          (determiners.has(word) || (/ing$/.test(word) && nouns.has(words[index - 1] ?? ''))))),
  );
  const phrase = words.slice(from, end < 0 ? undefined : end);
  const head = phrase.at(-1);
  if (head === undefined) return null;
  const before = phrase.at(-2) ?? words[from - 1];
  if (
    /^(?:sections?|entry|entries|blocks?|pages?|strings?|header|headers)$/.test(head) &&
    /^(?:readme|docs?|documentation|comment|jsdoc)$/.test(before ?? '')
  )
    return { kind: 'document', word: head, at: from };
  if (testCompounds.has(head) && before !== undefined && /^(?:tests?|unit|unit-tests?|spec)$/.test(before))
    return { kind: 'test', word: head, at: from };
  if (head === 'unit' && phrase.length === 1) return null;
  if (/^(?:edge)$/.test(before ?? '') && /^cases?$/.test(head) && words.some((word) => /^tests?$/.test(word)))
    return { kind: 'test', word: head, at: from };
  if (/^(?:hints?|annotations?)$/.test(head) && /^(?:types?|return|typing)$/.test(before ?? ''))
    return { kind: 'refactor', word: 'annotations', at: from };
  if (/tests?$/.test(head) && !/(?:latest|contest|fastest|greatest|attest|lightest|shortest)$/.test(head))
    return { kind: 'test', word: head, at: from };
  const meant = nouns.has(head) ? head : head.replace(/^(?:unit|edge|property|integration)-/, '');
  const spelled = nouns.has(meant) ? meant : respell(head, nounSpellings);
  const kind = spelled === null ? undefined : nouns.get(spelled);
  return kind && spelled !== null ? { kind, word: spelled, at: from } : null;
}
