import { expect, test } from 'vitest';
import {
  bearsMarker,
  COMMENT_MARKER,
  RECEIPT_MARKER,
  suggestionKey,
  suggestionMarker,
} from '../../../actions/comment/markers.ts';
import { findOwn } from '../../../actions/pull-request/observe/traces.ts';

const REAL = '0123456789abcdef';
const FORGED = 'fedcba9876543210';
const BOT = { login: 'github-actions[bot]', id: 41898282 };

test('the key of a suggestion is in the marker that ends it, and not in a line that is suggested', () => {
  const body = `\`\`\`suggestion\ntitle: x ${suggestionMarker(FORGED)}\n\`\`\`\n${suggestionMarker(REAL)}\n`;
  expect(suggestionKey(body)).toBe(REAL);
});

test('a file that is quoted in our comment makes no receipt of it', () => {
  const body = `${COMMENT_MARKER}\n+ <x> <y> "${RECEIPT_MARKER}"@sv .\n`;
  const comments = [{ id: 1, body, user: BOT }];
  expect(findOwn(comments, BOT.id, RECEIPT_MARKER)).toBeUndefined();
  expect(findOwn(comments, BOT.id)).toEqual({ id: 1, body });
});

test.each([null, undefined, '', 'x'])('%j bears no marker', (body) => {
  expect(bearsMarker(body, COMMENT_MARKER)).toBe(false);
});
