import { expect, test } from 'vitest';
import { quotedStretches } from '../../../../../src/pipeline/readers/mail/quoted-stretches.ts';

const found = (text: string, subject?: string) => quotedStretches(text, subject).map(({ start, end }) => text.slice(start, end));

test.each([
  ['lines with a mark, and the line above', 'No.\n\nOn 6 Nov 2023, at 10:12, Bo <bo@example.org> wrote:\n\n> Did it break?\n>\n> Bo\n\nYes.', ['On 6 Nov 2023, at 10:12, Bo <bo@example.org> wrote:\n\n> Did it break?\n>\n> Bo']], // prettier-ignore
  ['between the lines of an answer', '> Did it break?\nYes.\n> When?\nAt ten.', ['> Did it break?', '> When?']],
  ['announced over two lines, below the answer', 'It did.\nOn 6 Nov 2023, at 10:12,\nBo Lind <bo@example.org> wrote:\n> Well?', ['On 6 Nov 2023, at 10:12,\nBo Lind <bo@example.org> wrote:\n> Well?']], // prettier-ignore
  [
    'in German',
    'Nein.\n\nAm 6.11.2023 um 10:12 schrieb Bo:\n> Ist er gebrochen?',
    ['Am 6.11.2023 um 10:12 schrieb Bo:\n> Ist er gebrochen?'],
  ],
  ['in French', 'Non.\n\nLe 6 nov. 2023 à 10:12, Bo <bo@example.org> a écrit :\n> Alors ?', ['Le 6 nov. 2023 à 10:12, Bo <bo@example.org> a écrit :\n> Alors ?']], // prettier-ignore
  ['without a mark, to the end', 'No.\n\nOn Mon, 6 Nov 2023 at 10:12, Bo wrote:\n\nDid it break?\n\nBo', ['On Mon, 6 Nov 2023 at 10:12, Bo wrote:\n\nDid it break?\n\nBo']], // prettier-ignore
  [
    'below Outlook’s line',
    'No.\n\n-----Original Message-----\nFrom: Bo\n\nDid it break?',
    ['-----Original Message-----\nFrom: Bo\n\nDid it break?'],
  ],
  ['below Outlook’s headers', 'No.\n\nFrom: Bo <bo@example.org>\nSent: Monday\nTo: Ada\nSubject: Dam\n\nDid it break?', ['From: Bo <bo@example.org>\nSent: Monday\nTo: Ada\nSubject: Dam\n\nDid it break?']], // prettier-ignore
  ['a signature', 'It broke.\n\n--\nAda Brook\nMayor', ['--\nAda Brook\nMayor']],
  ['the footer of a list', `It broke.\n${'_'.repeat(47)}\nHarbour mailing list\nhttps://example.org`, [`${'_'.repeat(47)}\nHarbour mailing list\nhttps://example.org`]], // prettier-ignore
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['somebody quoted in prose', 'On Monday the mayor wrote:\n\n“It broke.”\n\nNobody was hurt.'],
  ['a letter’s own From', 'From: the mayor\nIt broke.'],
  ['a mark within a line', 'If a > b, it breaks.'],
  ['a rule, and much behind it', `One.\n--\n${'It rained.\n'.repeat(15)}`],
  ['what is forwarded', 'See below.\n\n---------- Forwarded message ---------\nFrom: Bo\nDate: Monday\nSubject: Dam\nTo: Ada\n\nIt broke.'],
])('%s is no quotation', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('what is forwarded with marks is the article’s, and what it quotes is not', () => {
  expect(found('See.\n\nBegin forwarded message:\n\n> From: Bo\n>\n> It broke.\n>> Did it?', 'Fwd: Dam')).toEqual(['>> Did it?']);
  expect(found('See.\n\n-------- Forwarded Message --------\nFrom: Bo\n\nIt broke.\n> Did it?', 'Fwd: Dam')).toEqual(['> Did it?']);
});

test('a subject that says so makes it a forward, in other languages too', () => {
  const text = 'Siehe unten.\n\nVon: Bo\nGesendet: Montag\nAn: Ada\nBetreff: Damm\n\nEr ist gebrochen.';
  expect(found(text, 'WG: Damm')).toEqual([]);
  expect(found(text, 'AW: Damm')).toHaveLength(1);
});
