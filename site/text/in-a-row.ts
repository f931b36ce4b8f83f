/** Words in a row as Swedish writes them: "a", "a och b", "a, b och c". */
export function inARow(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
