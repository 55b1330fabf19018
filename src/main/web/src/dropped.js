// Files that were dropped or chosen, those of folders included, with their paths.

const isHidden = path => path.split('/').some(part => /^(\.|~\$)/.test(part));

const entries = folder => new Promise((read, fail) => folder.readEntries(read, fail));
const file = entry => new Promise((read, fail) => entry.file(read, fail));

async function walk(entry, path, found) {
  if (entry.isFile) {
    found.push([path + entry.name, await file(entry)]);
    return;
  }
  const reader = entry.createReader();
  // A folder gives a hundred at a time.
  for (let some = await entries(reader); some.length > 0; some = await entries(reader)) {
    for (const one of some) await walk(one, path + entry.name + '/', found);
  }
}

const seen = files => files.filter(([path]) => !isHidden(path));

/** The files of a drop, each with its path. */
export async function ofDrop(data) {
  const found = [];
  // Entries are there only as long as the event is handled.
  const dropped = [...data.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (dropped.length === 0) return seen([...data.files].map(one => [one.name, one]));
  for (const entry of dropped) await walk(entry, '', found);
  return seen(found);
}

/** The files that were chosen in a field. */
export const ofField = field =>
  seen([...field.files].map(one => [one.webkitRelativePath || one.name, one]));

/** Whether an event brings files. */
export const brings = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
