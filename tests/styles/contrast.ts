type Triple = readonly [number, number, number];

/** Linear light of a colour written as `oklch(L% C H)`, `#fff` or `#000`, clipped to what sRGB can show. Throws for any other. */
export function linearLight(color: string): Triple {
  if (color === "#fff") return [1, 1, 1];
  if (color === "#000") return [0, 0, 0];
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(color) ?? [];
  if (hue === undefined) throw new Error(`not an opaque oklch colour: ${color}`);
  const angle = (Number(hue) * Math.PI) / 180;
  const l = Number(lightness) / 100;
  const a = Number(chroma) * Math.cos(angle);
  const b = Number(chroma) * Math.sin(angle);
  // Björn Ottosson's matrices, https://bottosson.github.io/posts/oklab/
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const lights = [one, other].map((color) => luminance(linearLight(color)) + 0.05);
  return Math.max(...lights) / Math.min(...lights);
}
