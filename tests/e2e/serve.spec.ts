import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { open, panel, sentence } from './page.ts';

let folder: string;
let server: ChildProcess;
let url: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
  cpSync('static/articles', folder, { recursive: true });
  server = spawn(process.execPath, ['bin/dateline.js', 'serve', folder, '--no-open', '--no-cache', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', (code) => reject(new Error(`dateline serve ended with ${code}: ${said}`)));
  });
});

test.afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('an article that is added appears in the open page, and the selection stays', async ({ page }) => {
  await open(page, `${url}#open=entity%3Akim-jong-un`);
  await expect(panel(page).getByRole('heading', { name: 'Kim Jong-un' })).toBeVisible();
  await expect(sentence(page)).toContainText('2 of 2 articles');
  writeFileSync(join(folder, 'third.txt'), 'date 2023-11-20\nKim Jong-un returned to North Korea on Sunday, its news agency said.\n');
  await expect(sentence(page)).toContainText('3 of 3 articles');
  await expect(panel(page).getByRole('heading', { name: 'Kim Jong-un' })).toBeVisible();
  await expect(panel(page)).toContainText('3 articles');
  writeFileSync(join(folder, 'third.txt'), 'date 2023-02-30\nThis day does not exist.\n');
  await expect(sentence(page)).toContainText('2 of 2 articles');
  await sentence(page).getByRole('button', { name: '2 articles' }).click();
  await expect(page.getByRole('dialog', { name: 'About this corpus' })).toContainText('third.txt:1');
});

test('a search is made again over the articles that have come', async ({ page }) => {
  await open(page, `${url}#words=${encodeURIComponent('"returned"')}`);
  await expect(sentence(page)).toContainText('0 of 2 articles');
  writeFileSync(join(folder, 'third.txt'), 'date 2023-11-20\nKim Jong-un returned to North Korea on Sunday, its news agency said.\n');
  await expect(sentence(page)).toContainText('1 of 3 articles');
  await expect(panel(page).locator('.hit')).toHaveText('returned');
});
