import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';

const HEAD = 'From: Ada Brook <ada@example.org>\nSubject: The dam\nDate: Mon, 6 Nov 2023 23:30:00 -0500\nMessage-ID: <7@example.org>\n';
const mail = (headers: string, body: string) => `${HEAD}MIME-Version: 1.0\n${headers}\n\n${body}`;
const parts = (type: string, ...inner: string[]) =>
  `Content-Type: multipart/${type}; boundary="=_b.${type}"\n\npreamble\n${inner.map((part) => `--=_b.${type}\n${part}\n`).join('')}--=_b.${type}--\nepilogue`;
const binary = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const base64 = (text: string) => btoa(text).replace(/.{20}/g, '$&\n');
const first = async (content: string | Uint8Array) => (await readAll('a.eml', content)).articles[0]!;

test('sender, subject, the day as the sender wrote it, and the id', async () => {
  const { articles, verdicts, pieces } = await readAll('mail/a.eml', `${HEAD}\nThe dam broke.\n\nIt rained.\n`.replaceAll('\n', '\r\n'));
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ format, record, line }) => [format, record, line])).toEqual([['eml', undefined, 1]]);
  expect(articles).toEqual([
    {
      id: '7@example.org',
      title: 'The dam',
      author: 'Ada Brook',
      date: { text: 'Mon, 6 Nov 2023 23:30:00 -0500', line: 3, from: 'metadata', removal: 'remove the header', isSent: true },
      text: 'The dam broke.\n\nIt rained.',
      furniture: [],
    },
  ]);
});

test.each([
  ['a list by its name', 'List-Id: =?utf-8?q?Hafen_=26_Stadt?= <hafen.lists.example.org>', 'Hafen & Stadt'],
  ['a list without a name by the sender’s domain', 'List-Id: <hafen.lists.example.org>', 'example.org'],
  ['a newsletter by the sender’s domain', 'List-Unsubscribe: <https://example.org/u>', 'example.org'],
  ['other mail by none', 'To: x@example.org', undefined],
])('the outlet: %s', async (_, header, source) => {
  expect((await first(mail(header, 'x'))).source).toBe(source);
});

test.each([
  ['"Brook, Ada" <ada@example.org>', 'Brook, Ada'],
  ['ada@example.org (Ada Brook)', 'Ada Brook'],
  ['ada@example.org', 'ada@example.org'],
  ['<ada@example.org>', 'ada@example.org'],
  ['=?iso-8859-1?Q?J=F6rg_M=FCller?= <j@example.org>, "O\'Neil \\"Tip\\"" <t@example.org>', 'Jörg Müller, O\'Neil "Tip"'],
  ['=?UTF-8?B?2YXYp9ix2YrYpw==?= <m@example.org>', 'ماريا'],
])('From %s is %s', async (from, author) => {
  expect((await first(`From: ${from}\nSubject: x\n\ny`)).author).toBe(author);
});

test.each([
  ['over two lines, a character cut in two', '=?utf-8?B?w5xiZXJzY2h3ZW1tdW5nIGluIEvD?=\n =?utf-8?B?tmxu?=', 'Überschwemmung in Köln'],
  ['with words between', 'Re: =?iso-8859-1?q?caf=E9?= and more', 'Re: café and more'],
  ['in plain UTF-8', 'Ärger', 'Ärger'],
  ['in Japanese', '=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=', '日本'],
  ['badly encoded', '=?utf-8?x?abc?= =?', '=?utf-8?x?abc?= =?'],
])('a subject %s', async (_, subject, title) => {
  expect((await first(new TextEncoder().encode(`From: a@example.org\nSubject: ${subject}\n\ny`))).title).toBe(title);
});

test.each([
  [
    'quoted-printable, windows-1252',
    'quoted-printable',
    'windows-1252',
    'It=92s =80 5, a long=\n line and =3D, =ZZ',
    'It’s € 5, a long line and =, =ZZ',
  ],
  ['base64, UTF-8', 'base64', 'utf-8', base64('caf\xc3\xa9'), 'café'],
  ['8bit, koi8-r', '8bit', 'koi8-r', String.fromCharCode(...iconv.encode('Москва', 'koi8-r')), 'Москва'],
  ['8bit, no charset', '8bit', '', 'caf\xe9 of the town', 'café of the town'],
  ['UTF-8 under a wrong name', '8bit', 'iso-8859-1', 'caf\xc3\xa9', 'café'],
  ['ISO-2022-JP', '7bit', 'iso-2022-jp', '\x1b$BF|K\\\x1b(B', '日本'],
])('a text in %s', async (_, encoding, charset, body, expected) => {
  const type = `Content-Type: text/plain${charset ? `; charset="${charset}"` : ''}\nContent-Transfer-Encoding: ${encoding}`;
  expect((await first(binary(mail(type, body)))).text).toBe(expected);
});

const PLAIN = 'Content-Type: text/plain\n\nThe dam broke.';
const HTML =
  'Content-Type: text/html\n\n<html><head><style>p{}</style></head><body><div style="display:none">Preview</div><p>The <b>dam</b> broke.</p><p>It rained.</p></body></html>';

test.each([
  ['the plain form is read', parts('alternative', PLAIN, HTML), 'The dam broke.'],
  ['HTML where the plain form is empty', parts('alternative', 'Content-Type: text/plain\n\n  \n', HTML), 'The dam broke.\n\nIt rained.'],
  ['HTML where the plain form only says so', parts('alternative', 'Content-Type: text/plain\n\nThis is HTML.', `Content-Type: text/html\n\n<p>${'It rained. '.repeat(40)}</p>`), 'It rained. '.repeat(40).trim()], // prettier-ignore
  ['HTML alone', HTML, 'The dam broke.\n\nIt rained.'],
  ['HTML with its pictures', parts('alternative', 'Content-Type: text/plain\n\n', parts('related', HTML, 'Content-Type: image/png\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\nAAAA')), 'The dam broke.\n\nIt rained.'], // prettier-ignore
  ['texts that follow each other', parts('mixed', PLAIN, 'Content-Type: text/plain; name="ATT00001.txt"\nContent-Disposition: attachment; filename="ATT00001.txt"\n\nThe footer.'), 'The dam broke.\n\nThe footer.'], // prettier-ignore
  ['signed', parts('signed', PLAIN, 'Content-Type: application/pgp-signature; name="signature.asc"\n\n-----BEGIN'), 'The dam broke.'],
  ['a part without a type', parts('mixed', '\nPlain.'), 'Plain.'],
  ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=x\n\nThe dam broke.', 'The dam broke.'],
])('%s', async (_, message, text) => {
  const { articles, verdicts } = await readAll('a.eml', HEAD + message);
  expect(articles.map((article) => article.text)).toEqual([text]);
  expect(verdicts).toEqual([]);
});

test('lines that were wrapped to be joined are joined', async () => {
  const type = 'Content-Type: text/plain; format=flowed';
  expect((await first(mail(type, 'The dam \nbroke. \n \nIt rained.\n> quoted \n> text\n-- \nAda'))).text).toBe(
    'The dam broke.\n\nIt rained.\n> quoted text\n\n--\nAda',
  );
  expect((await first(mail(`${type}; delsp=yes`, 'The da \nm.'))).text).toBe('The dam.');
});

test('what PGP puts around a text is left out, and what it has encrypted is said to be', async () => {
  const sealed =
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe dam broke.\n- -- \nAda\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----';
  expect((await first(mail('', sealed))).text).toBe('The dam broke.\n\n--\nAda');
  const verdicts = await Promise.all(
    [
      mail('', '-----BEGIN PGP MESSAGE-----\n\nabc'),
      HEAD + parts('encrypted', 'Content-Type: application/pgp-encrypted\n\nVersion: 1'),
      mail('Content-Type: application/pkcs7-mime; smime-type=enveloped-data', 'AAAA'),
    ].map(async (content) => (await readAll('a.eml', content)).verdicts),
  );
  expect(verdicts).toEqual([
    ['rejected a.eml: the e-mail “The dam” is encrypted; save it decrypted'],
    ['rejected a.eml: the e-mail “The dam” is encrypted or sealed; save it decrypted'],
    ['rejected a.eml: the e-mail “The dam” is encrypted or sealed; save it decrypted'],
  ]);
});

test('attachments that are read lie in a folder of the mail’s name, the others are named', async () => {
  const attached = (name: string, type: string, body: string, encoding = '7bit') =>
    `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\nContent-Disposition: attachment; ${name}\n\n${body}`;
  const { articles, verdicts, pieces } = await readAll(
    'mail/a.eml',
    HEAD +
      parts(
        'mixed',
        PLAIN,
        attached('filename="../note.txt"', 'text/plain', base64('It was \xc3\xa9.'), 'base64'),
        attached("filename*0*=utf-8''b%C3%A9ri; filename*1=cht.md", 'text/markdown', '# Report\n\nIt rained.'),
        attached('filename="note.txt"', 'text/plain', 'Another.'),
        attached('filename="dam.odd"', 'image/odd', 'AAAA', 'base64'),
        'Content-Type: message/rfc822\n\nFrom: b@example.org\nSubject: Before\nDate: Sun, 5 Nov 2023 10:00:00 +0100\n\nIt will break.',
      ),
  );
  expect(pieces.map(({ path, record }) => [path, record])).toEqual([
    ['mail/a.eml', undefined],
    ['mail/a.eml/note.txt', undefined],
    ['mail/a.eml/béricht.md', undefined],
    ['mail/a.eml/note (2).txt', undefined],
    ['mail/a.eml/mail-5.eml', undefined],
  ]);
  expect(articles).toMatchObject([
    { title: 'The dam', text: 'The dam broke.' },
    { text: 'It was é.' },
    { title: 'Report', text: 'It rained.' },
    { text: 'Another.' },
    { title: 'Before', author: 'b@example.org', text: 'It will break.' },
  ]);
  expect(verdicts).toEqual(['note mail/a.eml:1: attachment “dam.odd” is not read, since files of its kind are not']);
});

test('an attachment changes nothing about the article it comes with', async () => {
  const of = async (body: string) =>
    (await readAll('a.eml', HEAD + parts('mixed', PLAIN, `Content-Type: image/odd; name=x.odd\n\n${body}`))).pieces[0]!.text;
  expect(await of('one')).toBe(await of('two, and longer'));
});

test('a mail with no words of its own is ignored for what is attached to it', async () => {
  const { articles, verdicts } = await readAll(
    'a.eml',
    HEAD + parts('mixed', 'Content-Type: text/html\n\n<div><br></div>', 'Content-Type: text/plain; name=note.txt\n\nIt rained.'),
  );
  expect(articles).toEqual([{ text: 'It rained.' }]);
  expect(verdicts).toEqual(['ignored a.eml: the e-mail “The dam” has no words of its own; what is attached to it is looked at alone']);
});

test('mails attached to mails end where they become too deep', async () => {
  let inner = `${HEAD}\nThe end.`;
  for (let i = 0; i < 6; i++) inner = `${HEAD}${parts(`x${i}`, `\nLevel ${i}.`, `Content-Type: message/rfc822\n\n${inner}`)}`;
  const { articles, verdicts } = await readAll('a.eml', inner);
  expect(articles.map(({ text }) => text)).toEqual(['Level 5.', 'Level 4.', 'Level 3.', 'Level 2.']);
  expect(verdicts).toEqual([
    'rejected a.eml/mail-1.eml/mail-1.eml/mail-1.eml/mail-1.eml: files stand more than 3 deep in each other; save it as a file of its own',
  ]);
});

test('an empty mail is rejected, and what is no mail in spite of its ending', async () => {
  expect((await readAll('a.eml', `${HEAD}\n\n`)).verdicts).toEqual([
    'rejected a.eml: the e-mail “The dam” has no text; save the page that it shows, or remove it',
  ]);
  expect((await readAll('a.eml', 'The dam broke.')).verdicts[0]).toMatch(
    /^rejected a\.eml: the file ends in \.eml and is none of the kinds/,
  );
});

test('a mail that is cut off in its HTML is read as far as it goes', async () => {
  expect((await first(HEAD + parts('mixed', HTML).slice(0, -60))).text).toMatch(/^The dam brok/);
});

test('HTML marks of quotation and signature are furniture', async () => {
  const html =
    '<p>No.</p><div class="gmail_signature">Ada</div><blockquote>A saying.</blockquote><div class="gmail_quote"><div class="gmail_attr">On Mon, Bo wrote:</div><blockquote type="cite">Did it break?</blockquote></div>';
  const { text, furniture } = await first(mail('Content-Type: text/html', html));
  expect(text).toBe('No.\n\nAda\n\nA saying.\n\nOn Mon, Bo wrote:\n\nDid it break?');
  expect(furniture!.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada', 'On Mon, Bo wrote:', 'Did it break?']);
});

test.each(['Fwd: The dam', 'The dam'])('what is forwarded in HTML is the article’s: %s', async (subject) => {
  const html =
    '<p>See below.</p><div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: Bo</div><p>It broke.</p></div>';
  const { furniture } = await first(`From: a@example.org\nSubject: ${subject}\nContent-Type: text/html\n\n${html}`);
  expect(furniture).toEqual([]);
});
