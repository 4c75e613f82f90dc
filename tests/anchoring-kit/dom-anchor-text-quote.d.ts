declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: Node,
    selector: { exact: string; prefix?: string | undefined; suffix?: string | undefined },
    options: { hint: number },
  ): { start: number; end: number } | null
}
