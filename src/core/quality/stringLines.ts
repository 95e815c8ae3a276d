/**
 * Indices of the lines that begin inside a multi-line string (back ticks, or triple quotes). A light scan that
 * knows no language: good enough to decide about indentation, not about meaning.
 */
export function stringLines(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  let open: string | null = null;
  text.split('\n').forEach((line, index) => {
    if (open !== null) inside.add(index);
    for (let at = 0; at < line.length; at++) {
      const triple = line.slice(at, at + 3);
      const mark = triple === '"""' || triple === "'''" ? triple : line[at] === '`' ? '`' : null;
      if (line[at] === '\\') at++;
      else if (mark !== null && (open === null || open === mark)) {
        open = open === null ? mark : null;
        at += mark.length - 1;
      } else if (open === null && /["']/.test(line[at] ?? '')) at = endOfString(line, at);
      else if (open === null && (line.startsWith('//', at) || line[at] === '#')) break;
    }
  });
  return inside;
}

function endOfString(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === line[from]) return at;
  }
  // An apostrophe, not a string.
  return from;
}
