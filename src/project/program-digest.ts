/** Tells this program's code from any other of the same version; the bundler puts the digest of the bundle in its place. */
export const PROGRAM_DIGEST: string = '@PROGRAM_DIGEST@';
