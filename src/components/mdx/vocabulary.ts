import Caution from "./Caution.astro";
import Checklist from "./Checklist.astro";
import Contacts from "./Contacts.astro";
import Danger from "./Danger.astro";
import Endpoint from "./Endpoint.astro";
import EnvTable from "./EnvTable.astro";
import EnvVar from "./EnvVar.astro";
import Note from "./Note.astro";
import ServiceMap from "./ServiceMap.astro";
import Tab from "./Tab.astro";
import Tabs from "./Tabs.astro";

/** The components that `.mdx` content may use; their attributes stand in `model/component-vocabulary.ts`. */
export const vocabulary = { Note, Caution, Danger, Tabs, Tab, EnvVar, EnvTable, Endpoint, ServiceMap, Checklist, Contacts };
