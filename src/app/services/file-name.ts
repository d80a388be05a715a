/** In a folder the path, for the same name may stand in it twice. */
export function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
