import type { Resource } from './files/shared.ts';

/** The address of a resource, which may be told with more about it. */
export function addressOf(resource: Resource): string {
  return typeof resource === 'string' ? resource : resource.uri;
}
