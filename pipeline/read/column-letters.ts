/** The letters a spreadsheet shows above a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? columnLetters(rest - 1) + letter : letter;
}
