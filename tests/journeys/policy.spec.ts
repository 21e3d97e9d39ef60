import { expect, test } from '@playwright/test';

test('the policy blocks inline scripts, inline styles and requests to elsewhere', async ({ page }) => {
  const blocked: string[] = [];
  await page.exposeFunction('onBlocked', (directive: string) => blocked.push(directive));
  await page.addInitScript('addEventListener("securitypolicyviolation", (e) => onBlocked(e.effectiveDirective))');
  await page.goto('./');

  const ran = await page.evaluate(async () => {
    const script = Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' });
    const style = Object.assign(document.createElement('style'), { textContent: 'body { color: red }' });
    document.head.append(script, style);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    return 'ran' in globalThis;
  });
  expect(ran).toBe(false);
  await expect.poll(() => blocked.toSorted()).toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
});
