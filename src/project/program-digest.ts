/** Identifies this program's code among builds of the same version; the bundler inserts the digest of the bundle. */
export const PROGRAM_DIGEST: string = '@PROGRAM_DIGEST@';
