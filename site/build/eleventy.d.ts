/** The part of Eleventy's programmatic interface that we use; it ships without types. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode: boolean;
        /** Empty: no configuration file is looked for. */
        configPath: string;
        loader: 'esm';
        config: (config: never) => void;
      },
    );
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<[copied: unknown, pages: { url: string }[]]>;
  }
}
