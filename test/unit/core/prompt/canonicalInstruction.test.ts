import assert from 'node:assert/strict';
import { type Asked, canonicalInstruction } from '../../../../src/core/prompt/canonicalInstruction.ts';
import type { Kind } from '../../../../src/core/task/task.ts';

function canonical(instruction: string, kind: Kind = 'refactor', changes: Partial<Asked> = {}): string {
  const names = new Set(['total', 'items', 'item', 'sum']);
  return canonicalInstruction(instruction, { kind, languageId: 'go', names, ...changes });
}

/** Pairs of instructions for a kind. */
type Pairs = readonly (readonly [Kind, string, string])[];

function alike(pairs: Pairs): void {
  for (const [kind, a, b] of pairs) assert.equal(canonical(a, kind), canonical(b, kind), `${a} / ${b}`);
}

function apart(pairs: Pairs): void {
  for (const [kind, a, b] of pairs) assert.notEqual(canonical(a, kind), canonical(b, kind), `${a} / ${b}`);
}

describe('an instruction, as the cache reads it', () => {
  it('is the same with and without courtesies, in several languages', () => {
    alike([
      ['refactor', 'use a map', 'Hi! Could you please use a map? Thanks in advance.'],
      ['refactor', 'use a map', 'please, use a map for me'],
      ['refactor', 'benutze eine Map', 'Bitte benutze eine Map. Danke!'],
      ['refactor', 'usa un mapa', 'Por favor, usa un mapa'],
      ['refactor', 'utilise une map', "utilise une map, s'il vous plaît"],
      ['explain', 'why is it slow', 'Hey, can you tell me why it is slow?'],
    ]);
  });

  it('is the same with and without what opens, interrupts and ends a chat', () => {
    alike([
      ['refactor', 'use a map', 'hi, would you mind using a map? thanks :)'],
      ['explain', 'why is it slow', 'so um basically why is it slow'],
      [
        'fix',
        'this fails on empty lists, handle that',
        'ok so this fails on empty lists, can you just handle that',
      ],
      ['ask', 'is it sorted', 'quick question: is it sorted?'],
      ['review', 'sprawdź ten kod', 'Sprawdź proszę ten kod'],
      ['explain', 'erkläre diese Schleife', 'erkläre mir bitte diese Schleife'],
      ['test', 'écris des tests pour la boucle', 'Peux-tu écrire des tests pour la boucle ?'],
      ['refactor', 'simplifica el bucle', '¿Puedes simplificar el bucle?'.slice(1)],
    ]);
    apart([
      ['refactor', 'right join the lists', 'join the lists'],
      ['refactor', 'question mark removal', 'mark removal'],
      ['fix', 'replace dots with :)', 'replace dots with'],
      ['fix', 'so that it works', 'that it works'],
    ]);
  });

  it('is the same wherever a clause stands, unless there it could say more of a thing', () => {
    alike([
      ['refactor', 'without changing the signature, use a map', 'use a map without changing the signature'],
      ['optimize', 'For large files, reduce allocations', 'reduce allocations for large files'],
      ['generate', 'add a method, with a header', 'with a header, add a method'],
      ['document', 'add a docstring and type hints', 'add type hints and a docstring'],
      ['review', 'check quoting and error handling', 'check error handling and quoting'],
    ]);
    apart([
      ['refactor', 'remove methods, with a warning', 'remove methods with a warning'],
      ['refactor', 'add logs to loops, without tests', 'add logs to loops without tests'],
      ['review', 'check input and output types', 'check output types and input'],
      ['refactor', 'sort by name and age', 'sort by age and name'],
      ['fix', 'log and throw', 'throw and log'],
    ]);
  });

  it('is the same with short forms of words, but where they are words of the language or beside the long ones', () => {
    alike([
      ['document', 'document the params', 'document the parameters'],
      ['explain', 'explain this fn', 'explain this function'],
      ['refactor', 'make the loop simpler', 'simplify the loop'],
      ['document', 'write JSDoc for this method', 'add JSDoc to this method'],
      ['explain', 'walk me through this loop', 'explain this loop step by step'],
      ['ask', 'when does the file get closed', 'when is the file closed?'],
    ]);
    apart([
      ['refactor', 'use args instead of arguments', 'use arguments instead of args'],
      ['document', 'write docs for users', 'add docs to users'],
      ['refactor', 'make the loop simpler', 'make the loop shorter'],
    ]);
    const rust = { languageId: 'rust' };
    assert.notEqual(
      canonical('use an fn pointer', 'refactor', rust),
      canonical('use a function pointer', 'refactor', rust),
    );
  });

  it('is the same whatever its white space, composed characters, first capital and end mark', () => {
    alike([
      ['fix', 'handle caf\u00e9', '  Handle\ncafe\u0301. '],
      ['ask', 'what is it for', 'What is it for?'],
      ['refactor', 'MAKE THIS FASTER', 'make this faster'],
    ]);
  });

  it('is the same in known phrasings', () => {
    alike([
      ['refactor', 'sort ascending', 'Sort in ascending order.'],
      ['refactor', "don't copy", 'do not copy'],
      ['refactor', 'use a map instead of a slice', 'replace a slice with a map'],
      ['refactor', 'for the items, use a map', 'use a map for the items'],
      ['fix', 'if total is negative return 0', 'return 0 if total is negative'],
      ['fix', 'retry max 3 times', 'retry no more than 3 times'],
      ['refactor', 'rename `total` to `amount`.', 'rename total to amount'],
      ['refactor', 'rename `total` to amount', 'rename total to `amount`'],
      ['explain', 'explain how this handles errors', 'how does this handle errors?'],
      ['test', 'write tests with testify', 'create tests using testify'],
      ['optimize', 'speed this up', 'make it faster'],
    ]);
  });

  it('is the same with a slip of the keys in a known word', () => {
    alike([
      ['explain', 'expalin the recursion', 'explain the recursoin'],
      ['refactor', 'refacter the function', 'refactor the functon'],
      ['review', 'reveiw the perfomance', 'review the performance'],
    ]);
    apart([
      ['refactor', 'use the reactor', 'use the refactor'],
      ['fix', 'print the summaries', 'print the summarise'],
      ['fix', 'threads compete', 'threads complete'],
      ['fix', 'use the filed one', 'use the field one'],
    ]);
  });

  it('is the same as a list, however the list is marked', () => {
    alike([['refactor', 'Please:\n1. use a map\n2. drop the log', 'please:\n- use a map\n- drop the log']]);
    apart([['refactor', '- use a map\n- drop the log', '- drop the log\n- use a map']]);
  });

  it('says nothing where it only repeats the kind, and nothing in English only', () => {
    for (const said of ['explain this', 'What does this code do?', 'please explain', 'explain what it does'])
      assert.equal(canonical(said, 'explain'), '');
    assert.notEqual(canonical('erkläre diesen Code', 'explain'), '');
    assert.notEqual(canonical('explain this', 'review'), '');
  });

  it('is another one with another direction, order, negation, number or scope', () => {
    apart([
      ['refactor', 'sort ascending', 'sort descending'],
      ['refactor', 'replace a with b', 'replace b with a'],
      ['refactor', 'use a instead of b', 'use b instead of a'],
      ['refactor', 'log, then throw', 'throw, then log'],
      ['refactor', 'copy', "don't copy"],
      ['ask', 'why is this working', "why isn't this working"],
      ['fix', 'No, log it', 'no log it'],
      ['fix', 'retry 3 times', 'retry 30 times'],
      ['fix', 'change 1 to 1.', 'change 1 to 1'],
      ['document', 'document only types', 'document all but types'],
      ['fix', 'at most 3', 'at least 3'],
      ['refactor', 'handle errors first', 'handle the first errors'],
      ['refactor', 'inline this function in the function', 'inline the function in this function'],
      ['test', 'write unit tests', 'write integration tests'],
    ]);
  });

  it('keeps quotations, names in code font, and words that are about wording, to the letter', () => {
    apart([
      ['refactor', 'say "Hello"', 'say "hello"'],
      ['refactor', 'rename total to Sum', 'rename total to sum'],
      ['refactor', 'rename total to Sort', 'rename total to sort'],
      ['refactor', 'use Sort instead of a loop', 'use sort instead of a loop'],
      ['refactor', 'call it recieve', 'call it receive'],
      ['refactor', 'spell it cannot', 'spell it can not'],
      ['refactor', 'sort `ascending`', 'sort ascending'],
      ['refactor', 'add a please parameter', 'add a parameter'],
      ['refactor', 'use `a  b`', 'use `a b`'],
      ['fix', 'replace "\u00e9"', 'replace "e\u0301"'],
      ['refactor', 'end it with .', 'end it with'],
      ['refactor', 'end it with 🙂', 'end it with 🎉'],
      ['fix', 'return the error', 'return error'],
      ['generate', 'a list of posts for me', 'a list of posts'],
      ['explain', 'show me the output', 'explain the output'],
      ['generate', 'hello world', 'world'],
      ['generate', 'ok, button', 'button'],
      ['generate', 'please page', 'page'],
      ['fix', 'greet with hello, thanks', 'greet with hello'],
    ]);
  });

  it('keeps marks that end names in languages where they do', () => {
    const ruby = { languageId: 'ruby' };
    assert.notEqual(
      canonical('rename it to ready?', 'refactor', ruby),
      canonical('rename it to ready', 'refactor', ruby),
    );
    assert.notEqual(canonical('use save!', 'refactor', ruby), canonical('use save', 'refactor', ruby));
    const rust = { languageId: 'rust' };
    assert.notEqual(canonical('use vec!', 'refactor', rust), canonical('use vec', 'refactor', rust));
  });

  it('keeps “delete” apart from “remove” where it is a word of the language', () => {
    const cpp = { languageId: 'cpp' };
    const say = (text: string) => canonical(text, 'refactor', cpp);
    assert.notEqual(say('delete the copy constructor'), say('remove the copy constructor'));
    assert.equal(say('delete the dead code'), say('remove the dead code'));
    assert.equal(canonical('delete the constructor'), canonical('remove the constructor'));
  });

  it('keeps “this” where the code has one', () => {
    const js = { languageId: 'javascript', names: new Set(['this', 'self']) };
    assert.notEqual(canonical('remove this', 'refactor', js), canonical('remove this code', 'refactor', js));
  });

  it('stays as it was written where it holds code', () => {
    apart([['fix', 'like so:\n  a\n  b', 'like so:\n  a\nb']]);
    apart([['fix', 'use\n```\na  b\n```', 'use\n```\na b\n```']]);
  });

  it('is made once and for all: the canonical form of every wording is stable', () => {
    for (const said of [
      'Please sort in ascending order.',
      'Use a map instead of a slice!',
      'why does it fail?',
    ])
      assert.equal(canonical(canonical(said)), canonical(said));
  });
});
