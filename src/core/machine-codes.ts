/** Codes of builds that fail for another reason than the brief's mistakes. */
export type MachineCode = 'unreadable' | 'worker-ended' | 'took-too-long' | 'internal';
