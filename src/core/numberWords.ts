/** Small numbers as people write them in English. “One” is also a pronoun, so that it is left to each reader. */
export const numberWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};
