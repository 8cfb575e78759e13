import { toJSONSchema } from 'zod/v4/core';
import { briefSchema } from './schema.ts';
import { descriptions } from './schema-parts.ts';

/** The JSON Schema (draft 2020-12) of `brief.yaml`, with the descriptions that editors show. */
export function briefJsonSchema(): object {
  return {
    title: 'A policy brief for briefwright',
    ...toJSONSchema(briefSchema, { metadata: descriptions, io: 'input' }),
  };
}
