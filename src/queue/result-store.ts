/** Where PDFs of a queue are put if they don't return to the caller: a shared folder, or an S3-compatible store. */

import { join } from 'node:path';
import { joinPath } from '../core/files.ts';
import { replaceFile } from '../machine/replace-file.ts';

export interface ResultStore {
  /** As given, without secrets: safe to print. */
  readonly url: string;
  /** Puts a file completely or not at all. Rejects with the reason. */
  put(name: string, bytes: Uint8Array): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The store of `dir:/folder` or `s3://bucket/prefix`; the problem of any other. */
export async function resultStore(
  url: string,
  env: Environment,
): Promise<ResultStore | { readonly problem: string; readonly hint: string }> {
  if (/^dir:./.test(url)) return folderStore(url);
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]*)(?:\/(.*))?$/.exec(url) ?? [];
  if (bucket === undefined) {
    return { problem: '--store must be a folder or a bucket', hint: '--store dir:/srv/briefs, or s3://bucket/prefix' };
  }
  const accessKeyId = env.AWS_ACCESS_KEY_ID;
  const secretAccessKey = env.AWS_SECRET_ACCESS_KEY;
  if (!accessKeyId || !secretAccessKey) {
    return { problem: `${url} needs a key`, hint: 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY' };
  }
  const { createBucket } = await import('./s3-bucket.ts');
  const put = createBucket({
    ...{ bucket, accessKeyId, secretAccessKey, region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1' },
    sessionToken: env.AWS_SESSION_TOKEN,
    endpoint: env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL,
  });
  return { url, put: (name, bytes) => put(joinPath(prefix, name), bytes) };
}

function folderStore(url: string): ResultStore {
  const folder = url.slice('dir:'.length);
  return { url, put: (name, bytes) => replaceFile(join(folder, joinPath(name)), bytes) };
}
