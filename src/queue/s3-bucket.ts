/** Puts objects into an S3-compatible store. The only file that imports aws4fetch, which signs requests (AWS Signature, version 4). */

import { AwsClient } from 'aws4fetch';

export interface BucketOptions {
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  readonly region: string;
  /** The address of a store other than Amazon's; the bucket is then a part of the path. */
  readonly endpoint: string | undefined;
}

const RETRIES = 5;

/** A function that puts an object, which a store shows completely or not at all. It rejects with the store's answer. */
export function createBucket(options: BucketOptions): (key: string, bytes: Uint8Array) => Promise<void> {
  const { bucket, accessKeyId, secretAccessKey, sessionToken, region, endpoint } = options;
  const client = new AwsClient({
    ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES },
    ...(sessionToken && { sessionToken }),
  });
  const base = endpoint ? `${endpoint.replace(/\/$/, '')}/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`;
  return async (key, bytes) => {
    const address = `${base}/${key.split('/').map(encodeURIComponent).join('/')}`;
    const headers = { 'content-type': 'application/pdf' };
    const response = await client.fetch(address, { method: 'PUT', body: new Uint8Array(bytes), headers });
    if (response.ok) return;
    const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
    throw new Error(`the store answered ${response.status} ${code} to ${key}`.replace('  ', ' '));
  };
}
