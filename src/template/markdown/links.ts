import { sentinelTrace } from '../sentinel.ts';

const followable = /^(?:https:\/\/[^\s/]|mailto:[^\s@]+@|#[\w-]+$)/i;

/** Whether a link may stand in a document: a safe address of the web, of a mailbox, or of a place in the document, without values in it. */
export function isAllowedLink(url: string): boolean {
  return followable.test(url) && !sentinelTrace.test(url);
}
