/** A parameter, and a value to show it with. */
export interface Example {
  name: string;
  in: string;
  required: boolean;
  example: string | undefined;
}

interface Call {
  method: string;
  path: string;
  /** A whole address without a slash at the end; "" where there is none. */
  server: string;
  parameters: readonly Example[];
  sends: readonly string[];
}

/**
 * An example of a call as a command for a shell, with what must be sent and nothing else. A value that the document does
 * not give is the name in capitals. Everything is quoted, so that a shell takes nothing in the document for a command.
 */
export function curlOf({ method, path, server, parameters, sends }: Call): string {
  const needed = parameters.filter((parameter) => parameter.required || parameter.in === 'path');
  const words = ['curl'];
  if (method !== 'get') words.push('-X', method.toUpperCase());
  for (const example of needed.filter((parameter) => parameter.in === 'header'))
    words.push('-H', quoted(`${example.name}: ${shownValue(example)}`));
  const [mediaType] = sends;
  if (mediaType) words.push('-H', quoted(`Content-Type: ${mediaType}`), '-d', quoted('…'));
  words.push(quoted(server + filledPath(path, needed) + query(needed)));
  return words.join(' ');
}

function shownValue({ name, example }: Example): string {
  return example ?? name.toUpperCase();
}

function filledPath(path: string, parameters: readonly Example[]): string {
  const values = new Map(
    parameters
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => [parameter.name, shownValue(parameter)]),
  );
  return path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) =>
    encodeURIComponent(values.get(name) ?? name.toUpperCase()),
  );
}

function query(parameters: readonly Example[]): string {
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  const pairs = asked.map(
    (example) => `${encodeURIComponent(example.name)}=${encodeURIComponent(shownValue(example))}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** One word to a POSIX shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll(/\p{Cc}/gu, ' ').replaceAll("'", "'\\''")}'`;
}
