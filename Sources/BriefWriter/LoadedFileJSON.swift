public import ChronologyModel

/// One file as it was read, as a line of JSON: `daybook documents --format jsonl --by-file`.
public enum LoadedFileJSON {
  /// The line, with its line feed. Times are universal time to the second; one of which less was written has its
  /// `Precision` beside it.
  public static func line(_ file: LoadedFile) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("path", file.path)
      json.member("kind", file.kind)
      json.member("encoding", file.encoding)
      json.key("damaged")
      json.boolean(file.isDamaged)
      if let feed = file.feed {
        json.key("feed")
        json.object { json in
          json.member("title", feed.title)
          json.member("link", feed.link)
          json.member("id", feed.id)
          stamp("updated", feed.updated, to: &json)
          json.member("author", feed.author)
          json.member("summary", feed.summary)
          json.member("language", feed.language)
        }
      } else {
        json.member("feed", nil as String?)
      }
      json.key("entries")
      json.array(file.entries) { entry($1, to: &$0) }
      if let refusal = file.refusal { json.member("refused", refusal) }
    }
    json.newline()
    return json.bytes
  }

  private static func entry(_ entry: LoadedFile.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.member("title", entry.title)
      json.member("link", entry.link)
      json.member("id", entry.id)
      stamp("published", entry.published, to: &json)
      stamp("updated", entry.updated, to: &json)
      json.member("author", entry.author)
      json.member("summary", entry.summary)
      json.member("content", entry.content)
      json.member("language", entry.language)
    }
  }

  private static func stamp(_ name: String, _ stamp: LoadedFile.Stamp?, to json: inout JSONWriter) {
    json.member(name, stamp?.description)
    if let stamp, stamp.precision != .second { json.member(name + "Precision", stamp.precision.rawValue) }
  }
}
