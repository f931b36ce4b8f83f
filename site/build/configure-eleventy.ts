import type { Template } from './template.ts';

/** The part of Eleventy's configuration that we use; it ships without types. */
export interface EleventyConfig {
  addExtension(name: string, options: { key: string }): void;
  addGlobalData(name: string, make: () => unknown): void;
  addTemplate(name: string, template: Template): void;
  addTransform(name: string, transform: (content: unknown) => unknown): void;
  on(event: 'eleventy.after', listener: (event: { directories: { output: string } }) => Promise<void>): void;
  setQuietMode(quiet: boolean): void;
  setTemplateFormats(formats: string[]): void;
  setUseGitIgnore(use: boolean): void;
}

/** Sets what holds for all pages, whoever starts Eleventy. */
export function configureEleventy(config: EleventyConfig): void {
  config.setUseGitIgnore(false);
  config.addExtension('11ty.ts', { key: '11ty.js' });
  // In place of Eleventy's own, which looks for links to rewrite in every page; ours are right as they are.
  config.addTransform('@11ty/eleventy/html-transformer', (page) => page);
}
