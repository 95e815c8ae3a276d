/** What is said to be polite, and says nothing about the task. */
import { asImperative } from './politeForms.ts';
import { asksSomething } from './questions.ts';
import { verbs } from './requestWords.ts';
import { endsWith, longest } from './wordLists.ts';

/** “Can you …?” asks for something only before a verb that does so, where a question could be meant. */
export function withoutOpeners(
  words: readonly string[],
  changes: boolean,
  /** A description of new code may begin with any word: “ok button”, “please page”. */
  isNewCode: boolean,
): { readonly words: readonly string[]; readonly asked: boolean } {
  const all = changes ? [...openers, ...wantsChange] : openers;
  let rest = words;
  let asked = false;
  for (;;) {
    while (rest[0] === ',' || rest[0] === '-' || rest[0] === ':') rest = rest.slice(1);
    const opener = longest(rest, all);
    if (opener === null) return { words: rest, asked };
    const after =
      opener.at(-1) === 'mind' ? asImperative(rest.slice(opener.length)) : rest.slice(opener.length);
    const next = after.find((word) => word !== 'please' && word !== 'kindly') ?? '';
    const named = greeting.test(opener[0] ?? '') || (isNewCode && opener.length === 1);
    if (named && !beginsClause(after.find((word) => !/^[,:-]$/.test(word)) ?? ''))
      return { words: rest, asked };
    const isQuestion = /^(?:can|could|would|will|are) you$/.test(opener.slice(0, 2).join(' '));
    if (isQuestion && !changes && !tellsOrShows.has(next)) return { words: rest, asked };
    // A lone opener is what is said: “hello”, “ok”.
    if (after.length === 0) return { words: rest, asked };
    asked ||= isQuestion || asksSomething(opener);
    rest = after;
  }
}

const greeting = /^(?:hi|hello|hey|ok|okay|hmm|um|uh|alright|btw|so|well|basically|anyway)$/;

/** Whether a word begins a request or a question, rather than goes on with what stands before it. */
function beginsClause(word: string): boolean {
  return (
    verbs.has(word) ||
    greeting.test(word) ||
    /^(?:please|pls|kindly|i|we|you|let|this|it|if|so)$/.test(word) ||
    asksSomething([word])
  );
}

const tellsOrShows = new Set([
  'tell',
  'explain',
  'show',
  'describe',
  'help',
  'review',
  'check',
  'find',
  'look',
  'list',
  'give',
  'summarize',
  'walk',
]);

/** In the middle of a sentence where nothing but courtesy can be meant. */
export function withoutPlease(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  return words.filter((word, at) => {
    if (names.has(word)) return true;
    if (word === 'bitte' || word === 'proszę' || word === 'пожалуйста') return at === 0;
    return (
      word !== 'please' ||
      at === words.length - 1 ||
      !/^(?:[,;:-]|and|but|then|you|also)$/.test(words[at - 1] ?? '')
    );
  });
}

/** New code may be made “for me”: there the words are part of what is wanted. */
export function withoutClosers(words: readonly string[], isNewCode: boolean): readonly string[] {
  let rest = words;
  for (;;) {
    const closer = closers
      .filter((phrase) => !isNewCode || !phrase.startsWith('for me'))
      .map((phrase) => phrase.split(' '))
      .find((phrase) => endsWith(rest, phrase));
    const comma = rest.lastIndexOf(',');
    const thanks = comma > 0 && courtesies.has(rest.slice(comma + 1).join(' ')) ? rest.length - comma : 0;
    const cut = closer?.length ?? thanks;
    if (cut === 0 || cut >= rest.length) return rest;
    rest = rest.slice(0, -cut);
    while (rest.at(-1) === ',' || rest.at(-1) === '-') rest = rest.slice(0, -1);
  }
}

/** What opens a sentence without saying anything. */
export const openers: readonly string[] = [
  'please',
  'kindly',
  'hey',
  'hi',
  'hello',
  'hey there',
  'hi there',
  'hello there',
  'ok',
  'okay',
  'ok so',
  'okay so',
  'alright',
  'hmm',
  'um',
  'uh',
  'btw',
  'can you',
  'could you',
  'would you',
  'will you',
  'can you please',
  'could you please',
  'would you please',
  'would you kindly',
  'could you kindly',
  'would you be so kind to',
  'would you be so kind as to',
  'could you be so kind to',
  'could you be so kind as to',
  'be so kind as to',
  'would you be able to',
  'would you mind',
  'do you mind',
  'any chance you could',
  'is there any chance you could',
  'could i ask you to',
  'can i ask you to',
  'could i get you to',
  'can i get you to',
  'could you just',
  'can you just',
  'could you please just',
  'can you please just',
  'quick question',
  'one quick question',
  'a quick question',
  'just a quick question',
  'so',
  'well',
  'basically',
  'anyway',
  'may i ask you to',
  'can you help me',
  'could you help me',
  'can you help me to',
  'could you help me to',
  'please help me',
  'please help me to',
  'help me',
  'help me to',
  'are you able to',
  'i want you to',
  'i would like you to',
  "i'd like you to",
  'i need you to',
  'we need you to',
  'go ahead and',
  'do me a favor and',
  'do me a favour and',
  'if you do not mind',
  'if you would not mind',
  'your task is to',
  // Other languages
  'bitte',
  'bitte einmal',
  'por favor',
  'porfavor',
  "s'il vous plaît",
  "s'il te plaît",
  'svp',
  'stp',
  'merci de',
  'per favore',
  'per piacere',
  'alsjeblieft',
  'alstublieft',
  'graag',
  'proszę',
  'пожалуйста',
  'lütfen',
  'vänligen',
];

/** Openers for kinds that ask for a change: there, what the user wants is what is to be done. */
export const wantsChange: readonly string[] = [
  'i want to',
  'i need to',
  'i would like to',
  "i'd like to",
  'we want to',
  'we need to',
  'we should',
  'would it be possible to',
  'i was wondering if you could',
  'i was wondering if you can',
  'i was hoping you could',
  'i was hoping that you could',
  'i wonder if you could',
  'do you think you could',
  'you should',
  'let us',
  "let's",
];

/** What closes a sentence without saying anything. */
export const closers: readonly string[] = [
  'please',
  'for me',
  'for me please',
  'if you can',
  'if you could',
  'if you do not mind',
  'if you would',
  'would you',
  'could you',
  'will you',
  'can you',
  'when you get a chance',
  'when you have time',
  'when you can',
  'if that is ok',
  'if that is okay',
  'real quick',
  'bitte',
  'por favor',
  "s'il vous plaît",
  "s'il te plaît",
  'svp',
  'stp',
  'per favore',
  'per piacere',
  'alsjeblieft',
  'alstublieft',
  'proszę',
  'пожалуйста',
  'lütfen',
];

/** Whole sentences that say nothing. */
export const courtesies: ReadonlySet<string> = new Set([
  'thanks',
  'thank you',
  'thanks a lot',
  'many thanks',
  'thanks so much',
  'thank you so much',
  'thank you very much',
  'thanks in advance',
  'thank you in advance',
  'cheers',
  'ty',
  'thanks again',
  'thank you kindly',
  'much appreciated',
  'appreciated',
  'appreciate it',
  'i appreciate it',
  'good afternoon',
  'good evening',
  'hi',
  'hello',
  'hey',
  'hi there',
  'hello there',
  'hey there',
  'good morning',
  'danke',
  'danke schön',
  'vielen dank',
  'hallo',
  'merci',
  'merci beaucoup',
  'bonjour',
  'salut',
  'gracias',
  'muchas gracias',
  'hola',
  'grazie',
  'ciao',
  'obrigado',
  'obrigada',
  'olá',
  'bedankt',
  'dank je',
  'спасибо',
  'привет',
  'dziękuję',
  'teşekkürler',
  'tack',
  'please',
  'bitte',
  '谢谢',
  'ありがとうございます',
  'お願いします',
]);
