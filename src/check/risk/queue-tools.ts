import { hasOption } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { deletes, restarts } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const topics: FindHarm = (words) => {
  if (hasOption(words, "--delete")) return deletes;
  return hasOption(words, "--alter", "--create", "--execute") ? change("it changes the queue") : null;
};

const celery: FindHarm = (_, plain) => {
  if (plain.some((word) => /^(?:purge|queue\.(?:purge|delete))$/.test(word))) return destroy("it deletes every waiting task");
  if (plain[0] === "call") return change("it starts a task");
  return plain[0] === "control" || (plain[0] === "multi" && /^(?:(?:re)?start|stop|stopwait|kill)$/.test(plain[1] ?? "")) ? restarts : null;
};

const deletesRecords = () => deletes;

/** Tools of queues and of those who work them off. */
export const queueTools: Readonly<Record<string, FindHarm>> = {
  celery,
  rabbitmqctl: (_, [verb = ""]) => {
    if (/^(?:force_reset|reset|purge_queue|delete_\w+|forget_cluster_node)$/.test(verb)) return deletes;
    return /^(?:stop|start_app|restart_|shutdown|set_|clear_|add_|join_|change_|close_|rotate_|eval|rename_|sync_|cancel_|rebalance)/.test(
      verb,
    )
      ? restarts
      : null;
  },
  rabbitmqadmin: (_, plain) => {
    if (plain.some((word) => /^(?:delete|purge)$/.test(word))) return deletes;
    return plain.some((word) => /^(?:declare|publish|close|import)$/.test(word)) ? change("it changes the queue") : null;
  },
  "kafka-delete-records": deletesRecords,
  "kafka-delete-records.sh": deletesRecords,
  "rabbitmq-plugins": (_, [verb = ""]) => (/^(?:enable|disable|set)$/.test(verb) ? restarts : null),
  ...Object.fromEntries(
    ["kafka-topics", "kafka-consumer-groups", "kafka-configs"].flatMap((name) => [
      [name, topics],
      [`${name}.sh`, topics],
    ]),
  ),
};
