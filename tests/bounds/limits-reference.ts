import { LIMIT_NAMES, LIMITS } from '../../src/core/limits.ts';

/** `docs/limits.md`, made from the program's own table. */
export function limitsReference(): string {
  const rows = LIMIT_NAMES.map((name) => {
    const { standard, unit, what } = LIMITS[name];
    return `| \`${name}\` | ${standard.toLocaleString('en')} ${unit} | ${what} |`;
  });
  return `# Limits

A build ends with an error (\`limit/reached\`), and without a PDF, when it reaches one of these limits: no input keeps the
machine busy for ever. The error names the limit and the place, and says how to raise it. A limit never changes a PDF that is
made. This page is made from the program's own table by \`npx vitest run tests/bounds -u\`.

| limit | default | what it limits |
| --- | --- | --- |
${rows.join('\n')}

Raise or lower a limit for one call, or for the whole project:

    npx brief build --limit pages=8000 --limit time=300

\`\`\`yaml
# briefwright.yaml, in the project's folder
limits:
  pages: 8000
  time: 300
\`\`\`

The command line counts before the project's settings. The library takes \`limits\` and an \`AbortSignal\`:
\`compile('data/belarus', { limits: { pages: 8000 }, signal })\`. An aborted build rejects with the signal's reason.

## Files that a brief may read

A brief, its layout and its style sheets may name files in the brief's folder, in the project's folder (the folder that the
command is called in) and in installed packages (\`npm:NAME/FILE\`, which stays inside the package). Everything else is an error
(\`file/outside-project\`), also through \`..\`, absolute paths and symbolic links. Pipes, devices and sockets are never
opened. \`--allow FOLDER\` (\`allow\` in the library) adds a folder:

    npx brief build --allow ~/fonts

Nothing is ever fetched from the network.
`;
}
