import * as z from 'zod';
import { deskAnswerSchema, deskErrorSchema, deskInfoSchema, submissionSchema } from '../../lib/reports/schema.ts';
import { deltaSchema, listSchema, listSignatureSchema, rootFileSchema } from '../../lib/updates/schema.ts';

/** JSON Schema of a contract's part; rules that JSON Schema cannot say (a refinement) are left to the desk. */
const schemaOf = (schema: z.core.$ZodType): unknown => z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' });

const json = (schema: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } });
const ok = (description: string, schema: string) => ({ '200': { description, content: json(schema) } });
const errors = (...codes: string[]) =>
  Object.fromEntries(codes.map((code) => [code, { description: 'Not taken; see error', content: json('DeskError') }]));
const number = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'integer', minimum: 1 } });
const TICKET = { name: 'ticket', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{32}$' } };
const gone = { '404': { description: 'There is none by this name' } };

type Content = ReturnType<typeof json>;

export interface Operation {
  readonly summary: string;
  readonly requestBody?: { readonly required: true; readonly content: Content };
  /** By status. */
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

export const METHODS = ['get', 'put', 'delete'] as const;
export type PathItem = Partial<Record<(typeof METHODS)[number], Operation>> & { readonly parameters?: readonly unknown[] };

/** Every path for programs. */
export const PATHS: Readonly<Record<string, PathItem>> = {
  '/api/desk': { get: { summary: 'Who runs this desk', responses: ok('The desk', 'DeskInfo') } },
  '/api/reports/{ticket}': {
    parameters: [TICKET],
    put: {
      summary: 'Send a report; again with the same ticket is once. Answered only when it is on the disk.',
      requestBody: { required: true, content: json('Submission') },
      responses: { ...ok('Received', 'DeskAnswer'), ...errors('400', '409', '413', '429', '503') },
    },
    get: { summary: 'What became of it', responses: { ...ok('State', 'DeskAnswer'), ...errors('404', '429') } },
    delete: { summary: 'Take it back', responses: { ...ok('Withdrawn', 'DeskAnswer'), ...errors('404', '409', '429') } },
  },
  '/lists/list.sig.json': { get: { summary: 'Current serial and signatures', responses: ok('Signatures', 'ListSignature') } },
  '/lists/list.json': { get: { summary: 'The newest list', responses: ok('List', 'List') } },
  '/lists/root.json': { get: { summary: 'Who may sign', responses: ok('Root', 'RootFile') } },
  '/lists/list-{serial}.json': {
    parameters: [number('serial')],
    get: { summary: 'One list by its serial; never changes', responses: { ...ok('List', 'List'), ...gone } },
  },
  '/lists/delta-{from}-{to}.json': {
    parameters: [number('from'), number('to')],
    get: {
      summary: 'What makes the one list from the other, byte for byte; never changes',
      responses: { ...ok('Delta', 'Delta'), ...gone },
    },
  },
  '/lists/root-{version}.json': {
    parameters: [number('version')],
    get: { summary: 'Who might sign at that time; never changes', responses: { ...ok('Root', 'RootFile'), ...gone } },
  },
};

/** What a schema says, by its name. */
export const schemas = (): Readonly<Record<string, unknown>> => ({
  Submission: schemaOf(submissionSchema),
  DeskAnswer: schemaOf(deskAnswerSchema),
  DeskError: schemaOf(deskErrorSchema),
  DeskInfo: schemaOf(deskInfoSchema),
  List: schemaOf(listSchema),
  ListSignature: schemaOf(listSignatureSchema),
  Delta: schemaOf(deltaSchema),
  RootFile: schemaOf(rootFileSchema),
});

/** The desk's public interface as OpenAPI 3.1, generated from the schemas that the extension and the desk share. */
export function openApi(name: string): unknown {
  return {
    openapi: '3.1.0',
    info: {
      title: name,
      version: '1',
      description: 'Reports on pages about ending a mobile line, their state, and the signed lists made of them.',
    },
    paths: PATHS,
    components: { schemas: schemas() },
  };
}
