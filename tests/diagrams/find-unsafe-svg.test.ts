import assert from "node:assert/strict";
import { test } from "node:test";
import { findUnsafeSvg } from "../../src/diagrams/find-unsafe-svg.ts";

const around = (inside: string, root = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"${root}>${inside}</svg>\n`;

test("a drawing of what is on the list passes", () => {
  const svg = around(
    '<title id="t">A &amp; B</title><marker id="m-1" orient="auto-start-reverse" refX="-1.5"><path d="M0,0L1.5,-2Z"/></marker>' +
      '<g transform="translate(1,2) rotate(-45,1,2)" fill="var(--panel,#e7edef)" stroke="light-dark(#aabbcc,#112233)">' +
      '<path d="M0,0a1,1 0,0,1 2,0" marker-end="url(#m-1)" stroke-dasharray="3 3"/><text dy="1.1em" font-weight="700">x &lt; y</text></g>',
    ' role="img" aria-labelledby="t" font-family="var(--mono,ui-monospace,\'SF Mono\',monospace)"',
  );
  assert.equal(findUnsafeSvg(svg), null);
});

const ATTACKS: readonly (readonly [svg: string, found: RegExp])[] = [
  [around("<script>alert(1)</script>"), /element <script>/],
  [around("<SCRIPT/>"), /element <SCRIPT>/],
  [around("<foreignObject><body/></foreignObject>"), /element <foreignObject>/],
  [around("<style>*{fill:red}</style>"), /element <style>/],
  [around('<image href="https://example.org/x.png"/>'), /element <image>/],
  [around('<use href="https://example.org/x.svg#a"/>'), /element <use>/],
  [around('<a href="javascript:alert(1)"><text>x</text></a>'), /element <a>/],
  [around('<animate attributeName="href" to="javascript:alert(1)"/>'), /element <animate>/],
  [around('<set attributeName="onclick" to="alert(1)"/>'), /element <set>/],
  [around('<g xlink:href="https://example.org"/>'), /attribute xlink:href of <g>/],
  [around("", ' onload="alert(1)"'), /attribute onload of <svg>/],
  [around('<rect OnClick="alert(1)"/>'), /attribute OnClick of <rect>/],
  [around('<rect style="background:url(https://example.org)"/>'), /attribute style of <rect>/],
  [around('<rect class="hidden"/>'), /attribute class of <rect>/],
  [around('<rect fill="url(https://example.org/#a)"/>'), /fill="url\(https/],
  [around('<path d="M0,0" marker-end="url(https://example.org/#m)"/>'), /marker-end="url\(https/],
  [around('<path d="M0,0" marker-end="url(#elsewhere)"/>'), /reference to elsewhere/],
  [around('<rect fill="red;background:url(x)"/>'), /fill="red/],
  [around('<rect fill="var(--x,url(https://example.org))"/>'), /fill="var/],
  [around('<rect width="expression(alert(1))"/>'), /width="expression/],
  [around('<rect id="a"/><rect id="a"/>'), /two elements with the id a/],
  [around('<rect constructor="1"/>'), /attribute constructor of <rect>/],
  [around("<rect onload=alert(1)/>"), /markup/],
  [around("<rect width='1'/>"), /markup/],
  [around("<!-- x -->"), /markup/],
  [around("<![CDATA[<script>alert(1)</script>]]>"), /markup/],
  [`<?xml-stylesheet href="https://example.org/x.css"?>${around("")}`, /markup/],
  [`<!DOCTYPE svg [<!ENTITY x "y">]>${around("")}`, /markup/],
  [around("<text>&x;</text>"), /entity &x;/],
  [around("<text>&#60;script&#62;</text>"), /entity &#60;/],
  [around("<g><rect/>"), /end of <svg> out of place/],
  [around("</svg><svg>"), /./],
  [`${around("")}<rect/>`, /outside the drawing/],
  [`${around("")}text`, /text outside the drawing/],
  ["<g/>", /outside the drawing/],
  ["", /unfinished drawing/],
];

for (const [svg, found] of ATTACKS) {
  test(`finds ${svg.replace(/^<svg xmlns[^>]*height="10"/, "").trim() || "nothing drawn"}`, () => {
    assert.match(findUnsafeSvg(svg) ?? "", found);
  });
}
