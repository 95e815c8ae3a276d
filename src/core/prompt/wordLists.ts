/** The longest of the phrases that the words begin with. */
export function longest(words: readonly string[], choices: readonly string[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const choice of choices) {
    const parts = choice.split(' ');
    if (parts.length > (best?.length ?? 0) && parts.every((part, at) => words[at] === part)) best = parts;
  }
  return best;
}

export function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return (
    words.length >= end.length && end.every((word, at) => words[words.length - end.length + at] === word)
  );
}
