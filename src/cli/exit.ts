/** How the command ends. */
export const EXIT = { fine: 0, broken: 1, wrongUse: 2 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
