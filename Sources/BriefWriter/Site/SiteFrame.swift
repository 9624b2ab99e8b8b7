internal import ChronologyModel

/// What every page of a site has: head, skip link, header, footer.
struct SiteFrame: Sendable {
  let story: PublicChronology
  /// Who publishes it, and how to reach them.
  let publisher: String?
  let contact: String?

  /// A whole page; `main` writes what is its own.
  func page(_ title: String, isStory: Bool = false, _ main: (inout MarkupWriter) -> Void) -> [UInt8] {
    var html = MarkupWriter()
    html.line("<!DOCTYPE html>")
    html.line("<html lang=\"en-GB\">")
    head(title, isStory, &html)
    html.line("<body>")
    html.line("<a class=\"skip\" href=\"#main\">Skip to main content</a>")
    html.line("<header class=\"masthead\"><div class=\"width\">")
    if let publisher { html.element("p", class: "publisher", publisher) }
    if isStory {
      html.element("p", class: "kind", SiteWords.kind)
    } else {
      html.line("<nav aria-label=\"Breadcrumb\"><ol class=\"crumbs\">")
      html.markup("<li>")
      html.link(href: "index.html", story.title)
      html.line("</li></ol></nav>")
    }
    html.line("</div></header>")
    if let embargo = story.embargo {
      html.element("p", class: "embargo", "Embargoed until \(DateStyle.instant(embargo))")
      html.line("")
    }
    html.line("<main id=\"main\" class=\"width\">")
    html.element("h1", title)
    html.line("")
    main(&html)
    html.line("</main>")
    foot(isStory, &html)
    html.line("</body>")
    html.line("</html>")
    return html.bytes
  }

  private func head(_ title: String, _ isStory: Bool, _ html: inout MarkupWriter) {
    html.line("<head>")
    html.line("<meta charset=\"utf-8\">")
    // Nothing comes from any other place: should a hole in the escaping ever open, the browser still runs nothing.
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; ")
    if isStory { html.markup("script-src 'self'; ") }
    html.line("base-uri 'none'; form-action 'none'\">")
    html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    // The other pages lead nowhere outside.
    if isStory { html.line("<meta name=\"referrer\" content=\"no-referrer\">") }
    html.element("title", isStory ? title : "\(title) - \(story.title)")
    html.line("")
    html.line("<link rel=\"stylesheet\" href=\"site.css\">")
    if isStory {
      html.line("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom feed\" href=\"feed.xml\">")
      html.line("<link rel=\"alternate\" type=\"application/feed+json\" title=\"JSON Feed\" href=\"feed.json\">")
      html.line("<script src=\"site.js\" defer></script>")
    }
    html.line("</head>")
  }

  /// The other pages are one step from the story's, which says and links to more.
  private func foot(_ isStory: Bool, _ html: inout MarkupWriter) {
    html.line("<footer><div class=\"width\">")
    if isStory { html.element("p", BriefSection.colophon) }
    html.element("p", "As at \(story.asAt). Edition \(story.edition).")
    html.line("<ul class=\"links\"><li><a href=\"accessibility.html\">Accessibility statement</a></li>")
    if isStory {
      html.line("<li><a href=\"feed.xml\">Atom feed</a></li><li><a href=\"feed.json\">JSON Feed</a></li>")
    }
    html.line("</ul></div></footer>")
  }
}

/// The fixed words of a site.
enum SiteWords {
  static let kind = "Chronology"
  static let withheld = "A quotation is withheld because it names a person who cannot be named."
  static let conflictLead = """
    Here two accounts cannot both be right as reported. Both are given; nothing on this site says which is right.
    """
}

extension MarkupWriter {
  /// Writes a link to a page or place of the site or, when it is one of the web, to an address.
  mutating func link(href: String, _ words: String) {
    markup("<a")
    attribute("href", text: href)
    markup(">")
    text(words)
    markup("</a>")
  }
}
