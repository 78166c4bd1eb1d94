import type { Page } from "playwright/test";
import { expect, longestRunbook, pageUrls, test } from "./fixtures.ts";

/** Collects what the browser reports while a page is used: refusals of the policy, errors, requests to other hosts. */
function watch(page: Page): string[] {
  const reports: string[] = [];
  const origin = (): string => new URL(page.url()).origin;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) reports.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => reports.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: host } = new URL(request.url());
    if (protocol.startsWith("http") && page.url().startsWith("http") && host !== origin()) reports.push(`request: ${request.url()}`);
  });
  return reports;
}

test.use({ serviceWorkers: "allow" });

test("no page breaks its policy, asks another host, or carries an inline style or handler", async ({ page }) => {
  test.slow();
  const reports = watch(page);
  for (const url of pageUrls) {
    const response = await page.goto(url);
    expect(response?.headers()["content-security-policy"], url).toContain("default-src 'none'");
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => element.getAttributeNames().some((name) => name === "style" || name.startsWith("on")))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(inline, url).toEqual([]);
    expect(reports, url).toEqual([]);
  }
});

test("searching and copying keep to the policy", async ({ page }) => {
  const reports = watch(page);
  await page.goto(longestRunbook.url);
  const copy = page.locator("copy-command").first();
  await copy.getByRole("button").click();
  await expect(copy.getByRole("status")).not.toBeEmpty();
  await page.keyboard.press("/");
  await page.keyboard.type("connection refused");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("answer");
  expect(reports).toEqual([]);
});

test("what is pasted is sent nowhere", async ({ page }) => {
  const secret = "zyxwvut-s3cr3t";
  const told: string[] = [];
  page.on("request", (request) => {
    if (`${request.url()}${request.postData() ?? ""}${request.headers()["referer"] ?? ""}`.includes(secret)) told.push(request.url());
  });
  await page.goto("/");
  await page.getByRole("textbox", { name: /What do you see/ }).fill(`connection refused ${secret}`);
  await expect(page.getByRole("main").getByRole("status")).toContainText("answer");
  await page.getByRole("button", { name: "Find the runbook" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("every system on one panel");
  await page.goto(`/search/#q=${secret}`);
  await expect(page.getByRole("status")).toContainText("No page holds this");
  await page.getByRole("main").getByRole("link", { name: "Runbooks" }).click();
  await expect(page).toHaveURL(/\/runbooks\/$/);
  expect(told).toEqual([]);
});
