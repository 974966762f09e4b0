/**
 * The agencies that a report credits, by their short names, in the order of their first credit: "via AP",
 * "(Reuters) –", "The Associated Press contributed to this report". `lines` are the report's paragraphs with its
 * byline, credit and closing lines. An agency that a sentence merely mentions is none.
 */
export function findCredit(_lines: readonly string[]): string[] {
  return []
}
