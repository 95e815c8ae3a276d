/**
 * Looks names up in a text, whatever their case. The text is searched for the few names that a reply claims: listing the
 * words of a long file takes longer than all other checks of a reply together.
 */
export interface Names {
  /** As a word of its own. */
  readonly word: (name: string) => boolean;
  /** As a word, or as a part of one: `fetch` of `fetchUser` and `fetch_user`. */
  readonly part: (name: string) => boolean;
}

export function namesIn(text: string): Names {
  const lower = text.toLowerCase();
  const found = (name: string, fits: (start: number, end: number) => boolean): boolean => {
    const wanted = name.toLowerCase();
    if (wanted === '') return false;
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
      if (fits(at, at + wanted.length)) return true;
    }
    return false;
  };
  const isWhole = (start: number, end: number): boolean =>
    !/[\w$]/.test(text.charAt(start - 1).replace('$', '')) && !/\w/.test(text.charAt(end));
  const isPart = (start: number, end: number): boolean =>
    (!/[a-z]/i.test(text.charAt(start - 1)) || /[A-Z]/.test(text.charAt(start))) &&
    !/[a-z]/.test(text.charAt(end));
  return {
    word: (name) => found(name.replace(/^\$/, ''), isWhole),
    part: (name) => found(name.replace(/^\$/, ''), isPart),
  };
}
