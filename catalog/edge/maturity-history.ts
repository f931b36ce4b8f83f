import { validate } from '../check/validate/validate.ts';
import { assessmentsIn } from '../cooperation/maturity-assessment.ts';
import { type Answers, answersIn, type MaturityHistory } from '../cooperation/maturity-past-answers.ts';
import { identifyCooperation } from '../model/cooperation.ts';
import { Gathering } from '../past/history/gathering.ts';
import { LOG_ARGUMENTS, logReader } from '../past/history/git-log.ts';
import { askGit, whyUnknown } from './ask-git.ts';
import { readObjects } from './git-objects.ts';

/** The self-assessments of all publishers, as git is told of them. */
const FILES = ':(glob)datasets/*/maturity.yaml';

/**
 * Reads the earlier answers of publishers from git: each version of `datasets/<publisher>/maturity.yaml` that was
 * published and conforms to the schema. A folder that was renamed keeps its past; of each file the latest fifty
 * versions are read. Never throws: where git is missing or the clone is shallow, the history states that it is not
 * known. Runs one `git log` of these files alone, and reads what it names in one pass.
 */
export async function readMaturityHistory(root: string): Promise<MaturityHistory> {
  const why = await whyUnknown(root);
  if (why) return { known: false, why };
  try {
    return { known: true, publishers: await answersOf(root) };
  } catch {
    return { known: false, why: 'failed' };
  }
}

/** A version of a file, by the path that the file has today. */
interface Version {
  path: string;
  publisherId: string;
  blob: string;
}

async function answersOf(root: string): Promise<Map<string, Answers[]>> {
  const versions = versionsIn(await askGit(root, [...LOG_ARGUMENTS, '--', FILES]));
  const read = new Map<string, Uint8Array>();
  await readObjects(root, [...new Set(versions.map(({ blob }) => blob))], (id, bytes) => read.set(id, bytes));
  const publishers = new Map<string, Answers[]>();
  for (const { path, publisherId, blob } of versions) {
    const answers = readAnswers(path, read.get(blob));
    if (answers) publishers.set(publisherId, [...(publishers.get(publisherId) ?? []), answers]);
  }
  return publishers;
}

/** The oldest first. */
function versionsIn(log: string): Version[] {
  const gathering = new Gathering();
  const read = logReader((commit, entry) => gathering.add(commit, entry));
  for (const piece of log.split('\0')) read(piece);
  return [...gathering.files].flatMap(([path, { changes }]) => {
    const { publisherId } = identifyCooperation(path) ?? {};
    if (publisherId === undefined) return [];
    const blobs = changes.flatMap(({ after }) => after ?? []).reverse();
    return blobs.map((blob) => ({ path, publisherId, blob }));
  });
}

/** The answers in a version; `undefined` where it has errors. */
function readAnswers(path: string, bytes: Uint8Array | undefined): Answers | undefined {
  if (!bytes) return undefined;
  const { cooperation } = validate([{ path, bytes }]);
  const [assessment] = assessmentsIn(cooperation).values();
  return assessment?.data.date === undefined ? undefined : answersIn(assessment);
}
