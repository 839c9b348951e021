import path from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { readFileSync } from 'node:fs';

/** The schemas that tests hold what search engines get against, by what they are of. */
const schemas = { sitemap: 'with-extensions.xsd', index: 'siteindex.xsd' };

const folder = path.resolve('lib/feeds/test-schemas');
const validators = new Map<string, XsdValidator>();

/** What of a file is not as its schema has it, line by line; empty when it is valid. */
export function schemaTrouble(kind: keyof typeof schemas, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validatorFor(schemas[kind]).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    document.dispose();
  }
}

/** Read once: the folder's files name others beside them. */
function validatorFor(file: string): XsdValidator {
  const known = validators.get(file);
  if (known) return known;
  xmlRegisterFsInputProviders();
  const url = path.join(folder, file);
  const schema = XmlDocument.fromBuffer(readFileSync(url), { url });
  const validator = XsdValidator.fromDoc(schema);
  validators.set(file, validator);
  return validator;
}
