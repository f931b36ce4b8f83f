import { describeFiles, type SourceFile, type Validation } from '../../catalog/check/validate/validate.ts';
import { validateChange } from '../../catalog/check/validate/validate-change.ts';
import { decode } from '../../catalog/check/yaml/decode.ts';
import { edited } from '../../catalog/check/yaml/edit-text.ts';
import { siteOf } from '../../catalog/dcat/site.ts';
import { buildIndex } from '../../catalog/model/build-index.ts';
import type { AnyEntity } from '../../catalog/model/entity.ts';
import { isCooperation } from '../../catalog/model/file-kinds.ts';
import type { Edit, Issue } from '../../catalog/model/issues/issue.ts';
import { resolvePart } from '../../catalog/model/resolve-part.ts';
import { linesAbout } from '../../catalog/past/changes/triples.ts';
import { isCutShort, isExplained } from './explained.ts';
import { MISTAKES } from './mistakes.ts';
import { Random } from './random.ts';

/** An edit, or what several did together, that made the catalog say what nobody wrote, or made the file worse. */
export interface Fault {
  mistakes: string[];
  path: string;
  fault: string;
  /** The lines that differ: as they were planted, and as they are. */
  planted: string[];
  edited: string[];
}

export interface RandomEdits {
  edits: number;
  /** Files that could be published in the end, of which the feed was looked at. */
  published: number;
  files: number;
  faults: Fault[];
}

const NOW = '2026-11-30T10:00:00Z';

/** Applies as many edits that rules offer in the files of a catalog, with mistakes planted in them. */
export function applyRandomEdits(
  files: readonly SourceFile[],
  { edits: wanted, seed }: { edits: number; seed: number },
): RandomEdits {
  const trial = new Trial(files, new Random(seed));
  while (trial.result.edits < wanted) trial.run();
  return trial.result;
}

class Trial {
  readonly result: RandomEdits = { edits: 0, published: 0, files: 0, faults: [] };
  readonly #files: SourceFile[];
  readonly #random: Random;
  readonly #entities: AnyEntity[];
  readonly #index: ReturnType<typeof buildIndex>;
  readonly #linesOf = new Map<string, string[]>();

  constructor(files: readonly SourceFile[], random: Random) {
    this.#random = random;
    this.#entities = describeFiles(files, {}).filter((one): one is AnyEntity => !isCooperation(one));
    this.#index = buildIndex(this.#entities);
    this.#files = files.filter(({ path }) => !path.endsWith('/catalog.yaml'));
  }

  run(): void {
    const file = this.#random.pick(this.#files);
    const right = decode(file.bytes).text;
    const [planted, mistakes] = this.#plant(right);
    if (planted === right) return;
    this.result.files += 1;
    const [text, count] = this.#edit(file.path, planted, mistakes);
    this.result.edits += count;
    if (count === 0) return;
    const lines = this.#publishedLines(file.path, text);
    if (!lines) return;
    this.result.published += 1;
    const before = this.#linesOf.get(file.path) ?? this.#publishedLines(file.path, right) ?? [];
    this.#linesOf.set(file.path, before);
    const known = new Set([...before, ...(this.#publishedLines(file.path, planted) ?? [])]);
    const odd = lines.filter(
      (line) =>
        !known.has(line) &&
        (!isExplained(line, planted, before, file.path) || isCutShort(line, planted, before)),
    );
    if (odd.length > 0)
      this.#report(file.path, mistakes, `the feed says ${odd.slice(0, 3).join('   ')}`, planted, text);
  }

  #plant(right: string): [text: string, mistakes: string[]] {
    let text = right;
    const mistakes: string[] = [];
    for (let left = 1 + this.#random.below(3); left > 0; left -= 1) {
      const mistake = this.#random.pick(MISTAKES);
      const after = mistake.plant(text, this.#random);
      if (after === undefined || after === text) continue;
      text = after;
      mistakes.push(mistake.name);
    }
    return [text, mistakes];
  }

  /** Applies offered edits, all in their order or a few by chance, until there are none. */
  #edit(path: string, planted: string, mistakes: string[]): [text: string, count: number] {
    let text = planted;
    let count = 0;
    for (let round = 0; round < 6; round += 1) {
      const validation = this.#validate(path, text);
      const offered = apart(
        validation.report.issues.filter((one): one is Fixable => one.edit !== undefined && one.path === path),
      );
      const chosen =
        this.#random.next() < 0.5 ? offered : offered.filter(() => this.#random.next() < 0.5).slice(0, 1);
      if (chosen.length === 0) break;
      const after = chosen.toReversed().reduce((one, { edit }) => edited(one, edit), text);
      if (chosen.length === 1) this.#compare(path, validation, after, chosen[0]!, { mistakes, text });
      text = after;
      count += chosen.length;
    }
    return [text, count];
  }

  /** An edit on its own takes its issue away, and brings no error. */
  #compare(
    path: string,
    before: Validation,
    after: string,
    issue: Issue,
    { mistakes, text }: { mistakes: string[]; text: string },
  ): void {
    const codes = ({ report }: Validation) =>
      report.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const left = codes(before);
    const fresh = codes(this.#validate(path, after)).filter((code) => {
      const known = left.indexOf(code);
      if (known >= 0) left.splice(known, 1);
      return known < 0;
    });
    const wasRead = !before.report.issues.some(
      ({ code, severity }) => code.startsWith('yaml-') && severity === 'error',
    );
    if (fresh.length > 0 && wasRead)
      this.#report(path, mistakes, `${issue.code} brings ${fresh.join(', ')}`, text, after);
  }

  #validate(path: string, text: string): Validation {
    const files = [{ path, bytes: new TextEncoder().encode(text) }];
    return validateChange({ files, removed: [], around: this.#around(path) }, this.#index, { now: NOW });
  }

  /** The catalog and the publishers, which a file inherits from. */
  #around(path: string): AnyEntity[] {
    return this.#entities.filter(
      (entity) => entity.path !== path && (entity.kind === 'publisher' || entity.kind === 'catalog'),
    );
  }

  /** The feed's lines about what the file describes; `undefined` where the file cannot be published. */
  #publishedLines(path: string, text: string): string[] | undefined {
    const { report, entities, index } = this.#validate(path, text);
    if (report.issues.some(({ severity }) => severity === 'error')) return undefined;
    const own = entities[0];
    if (!own) return undefined;
    const shown =
      own.kind === 'publisher'
        ? this.#entities.find((one) => one.kind === 'dataset' && one.publisherId === own.id)
        : own;
    if (!shown) return undefined;
    const catalog = resolvePart(shown === own ? [own] : [own, shown], this.#around(path), index);
    if (!catalog) return undefined;
    const things = [...catalog.datasets, ...catalog.services, ...catalog.series].filter(
      (one) => one.id === shown.id,
    );
    return things.flatMap((one) => linesAbout(one, siteOf(catalog), false));
  }

  #report(path: string, mistakes: string[], fault: string, planted: string, after: string): void {
    const [one, other] = [planted.split('\n'), after.split('\n')];
    this.result.faults.push({
      mistakes,
      path,
      fault,
      planted: one.filter((line) => !other.includes(line)).slice(0, 6),
      edited: other.filter((line) => !one.includes(line)).slice(0, 6),
    });
  }
}

type Fixable = Issue & { edit: Edit };

function apart(issues: readonly Fixable[]): Fixable[] {
  const chosen: Fixable[] = [];
  for (const issue of issues.toSorted((a, b) => a.edit.start - b.edit.start)) {
    const last = chosen.at(-1)?.edit;
    if (!last || (issue.edit.start >= last.end && issue.edit.start > last.start)) chosen.push(issue);
  }
  return chosen;
}
