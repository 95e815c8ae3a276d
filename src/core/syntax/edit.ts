/** A change of one stretch of a text, in UTF-16 units and in rows and columns, as the parser takes it. */
export interface TextEdit {
  readonly startIndex: number;
  readonly oldEndIndex: number;
  readonly newEndIndex: number;
  readonly startPosition: Position;
  readonly oldEndPosition: Position;
  readonly newEndPosition: Position;
}

interface Position {
  row: number;
  column: number;
}

/** The least stretch that makes one text of another: what stands between their common beginning and end. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  // Not between the halves of one character.
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  if (same > 0 && isLowSurrogate(before.charCodeAt(before.length - same))) same--;
  return {
    startIndex: start,
    oldEndIndex: before.length - same,
    newEndIndex: after.length - same,
    startPosition: positionAt(before, start),
    oldEndPosition: positionAt(before, before.length - same),
    newEndPosition: positionAt(after, after.length - same),
  };
}

function positionAt(text: string, offset: number): Position {
  let row = 0;
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', line)) {
    row++;
    line = at + 1;
  }
  return { row, column: offset - line };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
