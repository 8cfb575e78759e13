/** The requests and answers of the service, as an OpenAPI 3.1 document; shipped as `docs/openapi.json`. */

import { packageVersion } from '../machine/package-files.ts';

/** The document. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'briefwright',
      version: packageVersion(),
      description: 'Builds policy briefs as tagged PDFs from the files of a project, which are sent with the request.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/build': {
        post: build('Build a brief', 'The PDF, or JSON with its diagnostics where the client accepts JSON.'),
      },
      '/check': {
        post: build('Check a brief', 'The diagnostics of a build. The answer is 200 for briefs with errors, too.'),
      },
      '/health': { get: health },
      '/metrics': { get: metrics },
      '/openapi.json': { get: { summary: 'This document', responses: { 200: json('This document.', {}) } } },
    },
    components: { schemas: { Report: report, Diagnostic: diagnostic, Message: message } },
  };
}

const json = (description: string, schema: object): object => ({
  description,
  content: { 'application/json': { schema } },
});
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const refusal = (description: string): object => json(description, ref('Message'));

function build(summary: string, description: string): object {
  const checks = summary.startsWith('Check');
  const file = { type: 'string', format: 'binary' };
  return {
    summary,
    description,
    parameters: PARAMETERS,
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: project },
        'application/zip': { schema: { ...file, description: 'The files of the project.' } },
        'application/pdf': { schema: { ...file, description: 'A PDF that was built with its source.' } },
      },
    },
    responses: {
      200: checks
        ? json('The diagnostics.', ref('Report'))
        : {
            description: 'The brief, without errors.',
            headers: { ETag: { description: 'SHA-256 of the PDF.', schema: { type: 'string' } } },
            content: { 'application/pdf': { schema: file }, 'application/json': { schema: ref('Report') } },
          },
      400: refusal('A parameter is unknown or wrong.'),
      403: refusal('The request comes from a page in a browser.'),
      413: refusal('The body is too large.'),
      415: refusal('The body is of another type.'),
      ...(checks ? {} : { 422: json('The brief has errors.', ref('Report')) }),
      500: json('The build failed for another reason than the brief.', { oneOf: [ref('Report'), ref('Message')] }),
      503: {
        ...refusal('Too many builds are waiting, or the service is ending.'),
        headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
      },
    },
  };
}

const parameter = (name: string, description: string, schema: object = { type: 'string' }): object => ({
  ...{ name, in: 'query', description, schema },
});
const flag = { type: 'boolean' };

const PARAMETERS: readonly object[] = [
  parameter('brief', 'The folder of the brief, such as data/belarus, where the project has several.'),
  parameter('template', 'The layout.'),
  parameter('look', 'The look.'),
  parameter('paper', 'The paper size.', { type: 'string', enum: ['A4', 'Letter'] }),
  parameter('language', 'The translation into this language.'),
  parameter('row', 'The key of the place, of a brief that is made for many places.'),
  parameter('date', 'The date in place of the one in the brief: 2026-03-14.'),
  parameter('draft', 'Build the PDF even if it doesn’t conform to PDF/UA and PDF/A.', flag),
  parameter('source', 'False leaves the source out of the PDF.', flag),
];

const project = {
  type: 'object',
  required: ['files'],
  properties: {
    files: {
      type: 'object',
      description: 'The files by path. With brief.yaml at the top, the others are beside it.',
      additionalProperties: {
        oneOf: [
          { type: 'string', description: 'A text.' },
          { type: 'object', required: ['base64'], properties: { base64: { type: 'string' } } },
        ],
      },
    },
  },
};

const message = {
  type: 'object',
  required: ['ok', 'message'],
  properties: { ok: { const: false }, message: { type: 'string' } },
};

const report = {
  type: 'object',
  required: ['ok', 'pages', 'bytes', 'digest', 'diagnostics'],
  properties: {
    ok: { type: 'boolean' },
    pages: { type: 'integer' },
    bytes: { type: ['integer', 'null'] },
    digest: { type: ['string', 'null'], description: 'SHA-256 of the PDF, hexadecimal.' },
    diagnostics: { type: 'array', items: { $ref: '#/components/schemas/Diagnostic' } },
    pdf: { type: 'string', description: 'The PDF in base64.' },
  },
};

const span = {
  type: 'object',
  required: ['file', 'line', 'column'],
  properties: { file: { type: 'string' }, line: { type: 'integer' }, column: { type: 'integer' } },
};

const diagnostic = {
  type: 'object',
  required: ['severity', 'code', 'message'],
  properties: {
    severity: { enum: ['error', 'warning', 'info'] },
    code: { type: 'string' },
    message: { type: 'string' },
    hint: { type: 'string' },
    span,
  },
};

const health = {
  summary: 'Whether the service takes builds',
  responses: {
    200: json('It does.', { type: 'object' }),
    503: json('It is ending.', { type: 'object' }),
  },
};

const metrics = {
  summary: 'Counts for monitoring',
  responses: {
    200: {
      description: 'In the text format of Prometheus, or as JSON.',
      content: {
        'text/plain': { schema: { type: 'string' } },
        'application/json': { schema: { type: 'object', additionalProperties: { type: 'number' } } },
      },
    },
  },
};
