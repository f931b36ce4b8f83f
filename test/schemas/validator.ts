import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ANNOTATIONS, allSchemas } from '../../schemas/sources.ts';

const DATE = /^\d{4}(-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?)?$/;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/;
const DURATION = /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d*(\.\d+)?S)?)?$/;

/** A strict validator with all schemas, on its own: what these tests say of the schemas rests on no code of ours. */
export function strictValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv, ['email']);
  ajv.addFormat('dcat-date', { type: 'string', validate: DATE });
  ajv.addFormat('dcat-duration', { type: 'string', validate: DURATION });
  ajv.addFormat('local-time', { type: 'string', validate: LOCAL_TIME });
  ajv.addVocabulary([...ANNOTATIONS]);
  for (const schema of allSchemas) ajv.addSchema(schema);
  return ajv;
}

/** The address at which the schemas have their home. */
export const BASE = 'https://oppna-mellansverige.github.io/schemas/';
