/** What a monitoring tool sent: the names of its alarms, and what it says about them. */
export interface AlertPayload {
  readonly names: readonly string[];
  /** Labels and notes of the alarms that are firing; empty when the text is no payload. */
  readonly lines: readonly string[];
}

const NAME = /"?\balert_?name"?\s*[:=]\s*\\?"?([\w .:-]+)/gi;

/** Reads the payload of Alertmanager, whole or cut off, and the labels of a Prometheus alarm. */
export function alertNames(text: string): AlertPayload {
  const written = [...text.matchAll(NAME)].flatMap((match) => match[1]?.trim() ?? []);
  const alerts = parsedAlerts(text).filter(({ status }) => status !== "resolved");
  const lines = alerts.flatMap(({ labels, annotations }) =>
    [...Object.values(labels ?? {}), ...Object.values(annotations ?? {})].map(String),
  );
  const named = alerts.flatMap(({ labels }) => labels?.["alertname"] ?? []).map(String);
  return { names: [...new Set(named.length > 0 ? named : written)], lines };
}

interface PayloadAlert {
  readonly status?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

function parsedAlerts(text: string): readonly PayloadAlert[] {
  if (!/^\s*[[{]/.test(text) || !text.includes("alert")) return [];
  try {
    const payload = JSON.parse(text) as { alerts?: unknown } | unknown[];
    const alerts = Array.isArray(payload) ? payload : payload.alerts;
    return Array.isArray(alerts) ? alerts.filter((alert) => typeof alert === "object" && alert !== null) : [];
  } catch {
    return [];
  }
}
