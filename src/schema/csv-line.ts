/**
 * A line of CSV after RFC 4180. Text that a spreadsheet would take for a formula is quoted with an apostrophe in front, which
 * spreadsheets hide; numbers may be negative and stay numbers.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return harmless !== value || /[",\r\n]/.test(value) ? `"${harmless.replaceAll('"', '""')}"` : value;
}
