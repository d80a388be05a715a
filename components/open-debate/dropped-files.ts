/** What was dropped, with the files in folders. */

/** As deep as anybody sorts essays; a home folder that was dropped by accident is not searched to its end. */
const DEEPEST = 3;

const MOST_FILES = 2000;

/** A folder cannot be asked for later: call it while the event is being handled. */
export function droppedFiles(transfer: DataTransfer): File[] | Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return [...transfer.files];
  return filesIn(entries);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  let level = [...entries];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) {
    const next: FileSystemEntry[] = [];
    for (const entry of level) {
      if (files.length >= MOST_FILES) return files;
      if (isFile(entry)) files.push(...(await fileOf(entry)));
      else if (isFolder(entry)) next.push(...(await entriesOf(entry)));
    }
    level = next;
  }
  return files;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Empty if the file has gone in the meantime. */
function fileOf(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) => entry.file((file) => resolve([file]), () => resolve([])));
}

/** A reader gives a hundred at a time, and none once there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
