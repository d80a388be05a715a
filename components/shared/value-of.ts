/** What stands in the field that an event comes from. */
export function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}
