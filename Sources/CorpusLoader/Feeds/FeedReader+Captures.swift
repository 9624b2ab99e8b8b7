extension FeedReader {
  /// What is read of the text of an element in this place, `depth` of it counting against it; nil for nothing.
  static func capture(of element: FeedElement, _ tag: XMLTag, _ scope: Scope, depth: Int) -> FeedCapture? {
    switch scope {
    case .outer, .aside: return nil
    case .author:
      switch element {
      case .name: return FeedCapture(.name)
      case .email: return FeedCapture(.email)
      default: return nil
      }
    case .source:
      switch element {
      case .title: return FeedCapture(.field(.source), .plain, tag)
      case .author: return FeedCapture(.author)
      default: return nil
      }
    case .feed, .entry: return capture(in: scope, element, tag, depth)
    }
  }

  private static func capture(
    in scope: Scope, _ element: FeedElement, _ tag: XMLTag, _ depth: Int
  ) -> FeedCapture? {
    func text(_ field: FeedEntry.Field, _ rank: Int, _ usual: FeedCapture.Default = .plain) -> FeedCapture {
      FeedCapture(.field(field), rank: rank * 8 + depth, usual, tag)
    }
    func value(_ field: FeedEntry.Field, _ rank: Int) -> FeedCapture {
      var capture = FeedCapture(.field(field), rank: rank * 8 + depth)
      capture.overwrites = true
      return capture
    }
    switch element {
    case .title: return text(.title, 0)
    case .moduleTitle: return text(.title, 1)
    case .mediaTitle: return text(.title, 2)
    case .id: return value(.id, 0)
    case .guid:
      var capture = value(.id, 0)
      capture.isLink = tag["ispermalink"].map { $0.elementsEqual("true".utf8) } ?? true
      return capture
    case .identifier: return value(.id, 3)
    case .origin: return value(.link, 3)
    case .description: return text(.summary, 0, .html)
    case .summary: return text(.summary, 0)
    case .subtitle: return text(.summary, scope == .feed ? 0 : 4)
    case .abstract, .moduleDescription: return text(.summary, 1, .html)
    case .itunesSummary: return text(.summary, 2)
    case .mediaDescription: return text(.summary, 3, .html)
    case .content where scope == .entry: return text(.content, 0)
    case .encoded where scope == .entry: return text(.content, 0, .html)
    case .body where scope == .entry: return text(.content, 0, .xhtml)
    case .published: return value(.published, 0)
    case .issued: return value(.published, 1)
    case .created: return value(.published, 2)
    case .date: return value(.date, 0)
    case .updated: return value(.updated, 0)
    case .language: return value(.language, 0)
    case .author: return FeedCapture(.author, rank: 0)
    case .creator: return FeedCapture(.author, rank: 1)
    case .itunesAuthor: return FeedCapture(.author, rank: 2)
    case .webMaster where scope == .feed: return FeedCapture(.author, rank: 3)
    case .source where scope == .entry: return FeedCapture(.field(.source), .plain, tag)
    default: return nil
    }
  }
}

/// What the link elements of Atom say an address is.
enum FeedLink {
  /// How good a link is as the address of the page: 1 for the page itself, 2 for it in another form; nil for all else.
  static func rank(_ tag: XMLTag) -> Int? {
    if let relation = tag["rel"] {
      // A relation may be written as its name or as its address in IANA's register.
      let name = relation.split(separator: 0x2F).last ?? []
      guard name.isEmpty || name.elementsEqual("alternate".utf8) else { return nil }
    }
    guard let type = tag["type"], !type.isEmpty else { return 1 }
    let text = String(decoding: type, as: UTF8.self).lowercased()
    return text.hasPrefix("text/html") || text.hasPrefix("application/xhtml") || text == "html" ? 1 : 2
  }
}
