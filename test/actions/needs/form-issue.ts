import { formOf } from '../../../catalog/cooperation/needs/forms.ts';
import type { NeedKind } from '../../../catalog/cooperation/needs/need.ts';
import { asWritten } from '../../catalog/cooperation/needs/written-issue.ts';

/** An issue as the form makes it, with the form's label: GitHub sets that whoever fills it in. */
export function formIssue(kind: NeedKind, title: string, answers: Record<string, string>) {
  const { fields, label } = formOf(kind);
  return { title, body: asWritten(fields, answers), labels: [label] };
}
