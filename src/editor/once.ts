/** Something made on first use. */
export interface Once<T> {
  (): Promise<T>;
  /** Does something with it if it was ever made. */
  ifMade(use: (made: T) => void): void;
}

/** Makes a thing once; a failure is forgotten, so that the next use tries again. */
export function once<T>(make: () => Promise<T>): Once<T> {
  let making: Promise<T> | null = null;
  const get = () => {
    if (making === null) {
      const attempt = make();
      making = attempt;
      attempt.catch(() => (making = null));
    }
    return making;
  };
  const ifMade = (use: (made: T) => void) => void making?.then(use, () => undefined);
  return Object.assign(get, { ifMade });
}
