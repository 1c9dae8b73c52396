/// A page for people: one style, no scripts, nothing fetched from elsewhere.
struct HTMLPage {
  let title: String
  /// The content, as HTML.
  let content: String

  /// The whole page.
  var html: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Self.escaped(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(content)
    </main>
    </body>
    </html>

    """
  }

  /// The way to a page from the first one on, as links.
  static func trail(_ steps: [(address: String, name: String)]) -> String {
    let links = steps.map { "<a href=\"\($0.address)\">\(escaped($0.name))</a>" }
    return "<nav>\(links.joined(separator: " / "))</nav>"
  }

  /// A text that means itself in HTML, in content and in attributes alike.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1d2433; --paper: #fbfaf7; --faint: #5c6473; --line: #ddd8cc; \
    --accent: #a3271f; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e9e6df; --paper: #16181d; --faint: #a3a8b3; --line: #343842; --accent: #f08a7f; }
    }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
    h1 { margin: 0; font-size: 2rem; letter-spacing: .02em; }
    h1 span { color: var(--accent); }
    h2 { margin: 2.5rem 0 .5rem; font-size: 1.2rem; }
    h3 { margin: 0 0 .5rem; font-size: 1.1rem; }
    section { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
    nav { margin-bottom: 1.5rem; color: var(--faint); }
    ul { max-width: 44rem; padding-left: 1.2rem; }
    li { margin: .25rem 0; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0 0; font-size: .9em; }
    dd { margin: 0; color: var(--faint); }
    small, .faint { color: var(--faint); }
    summary { cursor: pointer; }
    p { max-width: 44rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    .lead { color: var(--faint); font-size: 1.1rem; }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    th { color: var(--faint); font-weight: 500; }
    td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
    code { font: .9em ui-monospace, Menlo, Consolas, monospace; }
    pre { margin: .5rem 0 1rem; padding: .9rem 1.1rem; overflow-x: auto; border: 1px solid var(--line);
      border-radius: .4rem; line-height: 1.45; }
    pre.call { margin-bottom: 0; border-bottom: 0; border-radius: .4rem .4rem 0 0; }
    pre.answer { margin-top: 0; max-height: 26rem; overflow: auto; border-radius: 0 0 .4rem .4rem;
      font-size: .9em; }
    .parameters td:first-child { white-space: nowrap; }
    .parameters td:nth-child(2) { max-width: 16rem; color: var(--faint); font-size: .9em; overflow-wrap: anywhere; }
    .codebook td:first-child { width: 11rem; }
    .codebook td:nth-child(2) { width: 11rem; color: var(--faint); }
    @media (max-width: 40rem) {
      main { padding: 1.5rem 1rem 3rem; }
      dl, table, tbody, tr, th, td { display: block; }
      thead { position: absolute; clip-path: inset(50%); }
      tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
      th, td, .codebook td:first-child, .codebook td:nth-child(2) { width: auto; padding: .1rem 0; border: 0; }
      td.count { display: inline-block; margin-right: 1.2rem; text-align: left; }
      td[data-name]::before { content: attr(data-name) " "; color: var(--faint); }
      dd { margin: 0 0 .4rem 1rem; }
    }
    """
}
