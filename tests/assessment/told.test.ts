import { describe, expect, test } from 'vitest';
import { toldIn } from '../../src/assessment/told.ts';

describe('what a customer was told', () => {
  test.each<[string, string]>([
    ['Farida from Billing will ring you by noon tomorrow.', 'who what when'],
    ['My supervisor will take this over from me within five minutes.', 'who what when'],
    ['She’ll call you back at 3 p.m.', 'who what when'],
    ["They're going to look into it on Friday.", 'who what when'],
    ['You can expect a letter in 2 to 3 working days.', 'what when'],
    ['I will hand this over.', 'what'],
    ['Somebody’s coming: Farida, and I’m staying on the line. In writing today.', 'who what when'],
    ['I’m bringing in a colleague this second.', 'who what when'],
    ['He is waiting for me.', 'who'],
    ['I’ll put you through now.', 'what when'],
    ['The specialist has it.', 'who'],
    ['Word by 18:30 on 5 May.', 'when'],
    ['Half an hour.', 'when'],
    ['Thank you for waiting so patiently.', ''],
    ['Will?', ''],
    ['It went well. Someday.', ''],
    ['the billingsgate market', ''],
    ['', ''],
  ])('%j: %s', (text, told) => {
    expect(toldIn(text, 'Billing').join(' ')).toBe(told);
  });

  test('a desk of several words, in other capitals', () => {
    expect(toldIn('To FRAUD and Security.', 'Fraud and security')).toEqual(['who']);
    expect(toldIn('anything', '')).toEqual([]);
  });
});
