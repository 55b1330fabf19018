// Rows as a file that Excel and WPS open as it is meant: UTF-8 with its mark, lines that end in CR LF,
// and no cell that they would run as a formula.

const MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function quoted(text) {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

// A percentage is written as such, a count without commas, anything else as it stands.
function cell(row, column) {
  const text = row.text(column);
  const value = row.value(column);
  return value !== null && /^[\d,−-]+$/.test(text) ? String(value) : text;
}

/**
 * The rows as CSV, a record for each.
 *
 * @param heads headings: {name, sub, column}; a heading with sub has a second column for small lines
 */
export function csv(heads, rows) {
  const records = [heads.flatMap(head => (head.sub ? [head.name, head.sub] : [head.name]))];
  for (const row of rows) {
    records.push(
      heads.flatMap(head => {
        const small = row.small(head.column);
        const text = cell(row, head.column);
        if (head.sub) return [text, small];
        return [small ? `${text} ${small}`.trim() : text];
      })
    );
  }
  return MARK + records.map(record => record.map(quoted).join(',') + '\r\n').join('');
}

/** Hands a file to the reader. */
export function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const a = document.createElement('a');
  a.href = url;
  a.download = name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  document.body.append(a);
  a.click();
  a.remove();
  // Not at once: some browsers read the address only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
