import type { Clause } from './instruction.ts';
import { kindOfVerb, nounKind } from './object.ts';
import { questionKind } from './question.ts';
import { respell } from './spelling.ts';
import { statementKind, tellsBehaviour } from './statement.ts';
import type { Kind } from './task.ts';
import {
  determiners,
  finiteVerbs,
  modest,
  nouns,
  nounToo,
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
  const { words, wished } = withoutCourtesy(clause.words);
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
  const { words, wished } = withoutCourtesy(part);
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
export function withoutCourtesy(words: readonly string[]): {
  readonly words: readonly string[];
  readonly wished: boolean;
} {
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
