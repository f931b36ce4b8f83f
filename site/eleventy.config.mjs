// npx @11ty/eleventy --config=site/eleventy.config.mjs
import { register } from 'tsx/esm/api';

register();

const { eleventySite } = await import('./build/eleventy-site.ts');

export default eleventySite;
