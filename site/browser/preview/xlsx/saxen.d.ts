declare module 'saxen' {
  type Decode = (text: string) => string;
  type Attributes = Record<string, string>;

  /** The hooks of the parser that are used here; see the package's README. */
  export class Parser {
    on(event: 'openTag', hook: (name: string, attributes: () => Attributes, decode: Decode) => void): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text', hook: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', hook: (text: string) => void): this;
    on(event: 'error', hook: (error: Error) => void): this;
    on(event: 'warn', hook: () => void): this;
    parse(xml: string): void;
    stop(): void;
  }
}
