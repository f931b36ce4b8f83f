import { rulePage } from '../catalog/model/addresses.ts';
import type { AnyEntity } from '../catalog/model/entity.ts';
import packageFile from '../package.json' with { type: 'json' };

/** The page that explains `code` on the site published at `base`. */
export function codePage(base: string, code: string): string {
  return `${base.replace(/\/+$/, '')}${rulePage(code)}`;
}

/** Gives the page that explains a code, on this catalog's own site. */
export function helpUris(entities: readonly AnyEntity[]): (code: string) => string {
  const file = entities.find(({ kind }) => kind === 'catalog');
  const url = file?.kind === 'catalog' ? file.data.url : undefined;
  return (code) => codePage(url ?? packageFile.homepage, code);
}

/** The name that the command gives itself where it fetches something. */
export const USER_AGENT = `katalog/${packageFile.version} (+${packageFile.homepage})`;
