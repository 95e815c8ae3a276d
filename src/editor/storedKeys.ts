/** Keys in VS Code's secret storage, each bound to the address it was entered for (law 13). */
import type { SecretStorage } from 'vscode';

/** What a key is for: an endpoint's name and the address that it may be sent to. */
export interface KeyOwner {
  readonly name: string;
  readonly baseUrl: string;
}

export interface StoredKeys {
  /** Null when there is none, or when it was entered for another address. */
  keyFor(owner: KeyOwner): Promise<string | null>;
  store(owner: KeyOwner, key: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Names of the endpoints that have a key, whatever its address. */
  names(): Promise<readonly string[]>;
}

type Secrets = Pick<SecretStorage, 'get' | 'store' | 'delete' | 'keys' | 'onDidChange'>;

const prefix = 'tierwise.key.';

/** Keys are kept in memory after their first use, until they change in this window or another. */
export function openStoredKeys(secrets: Secrets, onRead: (key: string) => void): StoredKeys {
  const known = new Map<string, Promise<BoundKey | null>>();
  secrets.onDidChange(({ key }) => known.delete(key));
  const read = (name: string) => {
    const id = prefix + name;
    const reading = known.get(id) ?? Promise.resolve(secrets.get(id)).then(parse);
    known.set(id, reading);
    reading.catch(() => known.delete(id));
    return reading;
  };
  return {
    async keyFor({ name, baseUrl }) {
      const bound = await read(name);
      if (bound === null || bound.origin !== originOf(baseUrl)) return null;
      onRead(bound.key);
      return bound.key;
    },
    async store({ name, baseUrl }, key) {
      onRead(key);
      const bound: BoundKey = { origin: originOf(baseUrl), key };
      await secrets.store(prefix + name, JSON.stringify(bound));
      known.delete(prefix + name);
    },
    async remove(name) {
      await secrets.delete(prefix + name);
      known.delete(prefix + name);
    },
    async names() {
      const ids = await secrets.keys();
      return ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    },
  };
}

/** What is wrong with a key as typed, in one sentence; null when it may be one. */
export function keyComplaint(typed: string): string | null {
  const key = typed.trim();
  if (key === '') return 'Paste the key here, or press Escape to leave everything as it is.';
  if (/^https?:/i.test(key)) return 'This is an address. Paste the key itself.';
  if (/^bearer\s/i.test(key)) return 'Leave out the word "Bearer": paste the key alone.';
  if (/^[A-Z][A-Z0-9_]*=/.test(key)) return 'Paste only what stands after the equals sign.';
  if (/^["'`]|["'`]$/.test(key)) return 'Leave out the quotation marks: paste the key alone.';
  if (/\s/.test(key)) return 'A key has no spaces or line breaks. Copy it once more.';
  if (/[^\x21-\x7e]/.test(key))
    return 'This holds characters that no key has, such as dots of a shortened key. Copy it once more.';
  if (/\.{3}|\*{3}/.test(key))
    return 'This is a shortened key. Copy the whole key from the page where it was made.';
  if (key.length < 8) return 'This is too short to be a key. Copy it once more.';
  return null;
}

interface BoundKey {
  readonly origin: string;
  readonly key: string;
}

function parse(stored: string | undefined): BoundKey | null {
  if (stored === undefined) return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || !('origin' in value) || !('key' in value)) return null;
    const { origin, key } = value;
    return typeof origin === 'string' && typeof key === 'string' ? { origin, key } : null;
  } catch {
    return null;
  }
}

function originOf(address: string): string {
  return new URL(address).origin;
}
