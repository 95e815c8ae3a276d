/**
 * A stable name for the open workspace that does not tell where it is: the hash of its file's URI, or of its folders'
 * when it was never saved as a file. Null without either.
 */
export function workspaceIdOf(
  workspaceFile: string | null,
  folders: readonly string[],
  hash: (text: string) => string,
): string | null {
  if (workspaceFile !== null && !workspaceFile.startsWith('untitled:')) return short(hash(workspaceFile));
  if (folders.length === 0) return null;
  return short(hash([...folders].sort().join('\n')));
}

function short(digest: string): string {
  return digest.slice(0, 16);
}
