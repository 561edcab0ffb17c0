import { expect, test } from 'vitest';
import { messagesOf } from '../../../../../src/pipeline/readers/mail/mbox-messages.ts';
import { readAll } from '../read-all.ts';

const message = (subject: string, body: string, more = '') =>
  `From ada@example.org Mon Nov  6 10:00:00 2023\nFrom: Ada <ada@example.org>\nSubject: ${subject}\n${more}Date: Mon, 6 Nov 2023 23:30:00 +0100\n\n${body}\n\n`;

test('each message is a record with its line', async () => {
  const { articles, pieces, verdicts } = await readAll('box.mbox', message('One', 'It rained.') + message('Two', 'It poured.'));
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ format, record, line }) => [format, record, line])).toEqual([
    ['mbox', 1, 2],
    ['mbox', 2, 9],
  ]);
  expect(articles).toMatchObject([
    { title: 'One', date: { line: 4 }, text: 'It rained.' },
    { title: 'Two', date: { line: 11 }, text: 'It poured.' },
  ]);
});

test('lines that were marked so as not to begin a message are as they were', async () => {
  const { articles } = await readAll('box.mbox', message('One', 'It rained.\n\n>From here on it poured.\n>>From afar.\n> From you.'));
  expect(articles[0]?.text).toBe('It rained.\n\nFrom here on it poured.\n>From afar.\n> From you.');
});

test.each([
  ['a sentence', 'It rained.\n\nFrom here on it poured at 10:30.\nAnd stopped.'],
  ['a sentence above what looks like a header', 'It rained.\n\nFrom what we know so far\nNote: it stopped.'],
  ['a line within a paragraph', 'It rained.\nFrom ada@example.org Mon Nov  6 10:00:00 2023\nSubject: no'],
])('%s that begins with “From” begins no message', async (_, body) => {
  expect((await readAll('box.mbox', message('One', body))).articles.map(({ text }) => text)).toEqual([body]);
});

test.each([
  ['Thunderbird', 'From - Mon Nov 06 10:00:00 2023'],
  ['Google', 'From 1782345@xxx Mon Nov 06 10:00:00 +0000 2023'],
  ['an address alone', 'From ada@example.org'],
  ['Windows', 'From - Mon Nov 06 10:00:00 2023\r'],
])('a message begins as %s writes it', async (_, line) => {
  const box = [1, 2].map((n) => `${line}\nSubject: ${n}\n\nIt rained.\n\n`).join('');
  expect((await readAll('box.mbox', box)).articles.map(({ title }) => title)).toEqual(['1', '2']);
});

test('mail that was deleted, and the program’s own, is ignored', async () => {
  const box =
    message('One', 'x', 'X-Mozilla-Status: 0009\n') + message("DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA", 'x', 'X-IMAP: 1 2\n');
  expect((await readAll('box.mbox', box)).verdicts).toEqual([
    'ignored box.mbox:2: the e-mail was deleted in the mail program',
    'ignored box.mbox:10: the mail program’s own note is no e-mail',
  ]);
});

test('what is attached lies in a folder of its message', async () => {
  const body = '--b\n\nIt rained.\n--b\nContent-Type: text/plain; name=note.txt\n\nIt poured.\n--b--';
  const { pieces } = await readAll('box.mbox', message('One', 'x') + message('Two', body, 'Content-Type: multipart/mixed; boundary=b\n'));
  expect(pieces.map(({ path, record }) => [path, record])).toEqual([
    ['box.mbox', 1],
    ['box.mbox', 2],
    ['box.mbox/message-2/note.txt', undefined],
  ]);
});

test('one bad message costs itself, by its line', async () => {
  const { articles, verdicts } = await readAll('box.mbox', message('One', '') + message('Two', 'It rained.'));
  expect(articles).toHaveLength(1);
  expect(verdicts).toEqual(['rejected box.mbox:2: the e-mail “One” has no text; save the page that it shows, or remove it']);
});

test('a mailbox in which nothing begins a message is none', async () => {
  expect((await readAll('box.mbox', 'Subject: x\n\ny')).verdicts[0]).toMatch(/^rejected box\.mbox: the file ends in \.mbox and is none/);
});

test('messages are cut off one at a time', () => {
  const bytes = new TextEncoder().encode(message('One', 'x') + message('Two', 'y'));
  const messages = messagesOf(bytes);
  expect(messages.next().value).toEqual({ start: 46, end: 128, line: 2 });
});
