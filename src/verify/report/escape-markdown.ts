/**
 * Escapes a text so that Markdown shows it as it stands: no markup, no table cell, no HTML, no link comes out of it.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~$#!]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    // A list, a rule or a number of a list begins only at the start of a line.
    .replace(/^[-+=]/, "\\$&")
    .replace(/^([0-9]+)([.)])(?=\s|$)/, "$1\\$2")
    // Bare addresses would become links.
    .replace(/(https?|ftp)(:\/\/)/gi, "$1&#58;//")
    .replace(/\b(www)\./gi, "$1&#46;")
    .replaceAll("@", "&#64;");
