/**
 * Formats rows as CSV for spreadsheets: with commas and CRLF, and a mark at the start by which Excel knows that it is UTF-8. A
 * cell that a spreadsheet would run as a formula gets an apostrophe before it.
 * Sources: https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(formatCell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function formatCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}
