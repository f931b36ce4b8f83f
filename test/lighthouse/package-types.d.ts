/** Lighthouse is installed only when it is asked for, so its types are not at hand: the part of them that we use. */
declare module 'lighthouse' {
  export interface Audit {
    title: string;
    displayValue?: string;
    score: number | null;
    scoreDisplayMode: string;
    numericValue?: number;
  }

  export interface Result {
    categories: Record<string, { score: number | null; auditRefs: { id: string }[] }>;
    audits: Record<string, Audit>;
  }

  export default function lighthouse(
    address: string,
    flags: { port: number; output: string[]; logLevel: string; onlyCategories: string[] },
  ): Promise<{ lhr: Result; report: string | string[] } | undefined>;
}
