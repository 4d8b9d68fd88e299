import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greet } from '../src/greet.js';

test('a greeting ends in one line feed', () => {
  assert.equal(greet('Hello\n\n'), 'Hello\n');
});
