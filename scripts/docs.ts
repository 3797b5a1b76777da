/**
 * Makes the API site in docs/api: `npm run docs`.
 *
 * Options are those of typedoc.json. On top of them every public name stands under its task (see api-tasks.ts), and the
 * guides of docs/ are pages of the site. A warning, such as a link that leads nowhere, fails the run.
 */
import { basename, join, relative } from "node:path";
import {
  Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
} from "typedoc";
import { guideShelves, taskOf, tasks } from "./api-tasks.ts";

const root = join(import.meta.dirname, "..");

const app = await Application.bootstrapWithPlugins({
  options: join(root, "typedoc.json"),
  projectDocuments: Object.values(guideShelves).flatMap((names) => names.map((name) => `docs/${name}.md`)),
  categoryOrder: [...Object.keys(guideShelves), ...tasks.map(({ title }) => title), "*"],
});

const put = (reflection: Reflection, category: string): void => {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
};

/** Puts a public name under its task; a function carries its comment on its signatures. */
function group(name: DeclarationReflection, file: string): void {
  const task = taskOf(relative(join(root, "src"), file));
  if (task === undefined) throw new Error(`${name.name} of ${file} is of no task`);
  for (const carrier of name.signatures ?? [name]) put(carrier, task.title);
}

const nameOf = (guide: DocumentReflection, project: ProjectReflection): string =>
  basename(project.files.getReflectionPath(guide) ?? "", ".md");

/** Puts a guide on its shelf; it is named by its heading. */
function shelve(guide: DocumentReflection, file: string): void {
  const shelf = Object.entries(guideShelves).find(([, names]) => names.includes(file));
  if (shelf !== undefined) put(guide, shelf[0]);
  const [first] = guide.content;
  const heading = first?.kind === "text" ? /^\s*# (.+)\n/.exec(first.text) : null;
  if (heading !== null) guide.name = (heading[1] as string).replaceAll("`", "");
}

app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
  for (const entry of project.children ?? []) {
    for (const name of entry.children ?? []) {
      group(name, project.getSymbolIdFromReflection(name)?.fileName ?? "");
    }
  }
  for (const guide of project.documents ?? []) shelve(guide, nameOf(guide, project));
});

// After the plugins of typedoc, which make the categories.
app.converter.on(
  Converter.EVENT_RESOLVE_END,
  ({ project }: Context) => {
    for (const entry of project.children ?? []) {
      for (const category of entry.categories ?? []) {
        const task = tasks.find((each) => each.title === category.title);
        if (task === undefined) continue;
        const links = task.guides.flatMap((name): CommentDisplayPart[] => {
          const target = project.documents?.find((guide) => nameOf(guide, project) === name);
          if (target === undefined) return [];
          return [
            { kind: "text", text: " · " },
            { kind: "inline-tag", tag: "@link", text: target.name, target },
          ];
        });
        category.description = [{ kind: "text", text: task.about }, ...links];
      }
    }
  },
  -1000,
);

const project = await app.convert();
if (project === undefined) process.exit(1);
app.validate(project);
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
