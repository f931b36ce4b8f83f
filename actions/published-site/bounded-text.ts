/**
 * The text of an answer, read no further than `most` bytes: whoever answers decides how much comes.
 *
 * @throws Error that names `address` where there is more.
 */
export async function boundedText({ body }: Response, most: number, address: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) throw new Error(`${address} is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
