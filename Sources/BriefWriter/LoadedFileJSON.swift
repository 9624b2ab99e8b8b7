public import ChronologyModel

/// Files as they were read, each as a line of JSON: `daybook documents --format jsonl --by-file`. A line is written in parts as
/// its file is read, so what is known only at its end stands behind the entries.
public struct LoadedFileJSON: Sendable {
  private var hasEntry = false

  /// A writer before its first file.
  public init() {}

  /// The bytes of the next part; the last of a file ends the line. Times are universal time to the second; one of which less
  /// was written has its `Precision` beside it.
  public mutating func bytes(of part: LoadedFile.Part) -> [UInt8] {
    var json = JSONWriter()
    switch part {
    case .begin(let file):
      hasEntry = false
      json.object { json in
        json.member("path", file.path)
        json.member("kind", file.kind)
        json.member("encoding", file.encoding)
        json.member("entries", [])
      }
      return Array(json.bytes.dropLast(2))
    case .entry(let entry):
      LoadedFileJSON.entry(entry, to: &json)
      defer { hasEntry = true }
      return hasEntry ? Array(",".utf8) + json.bytes : json.bytes
    case .end(let file):
      json.object { LoadedFileJSON.end(of: file, to: &$0) }
      json.newline()
      return Array("],".utf8) + json.bytes.dropFirst()
    }
  }

  private static func end(of file: LoadedFile, to json: inout JSONWriter) {
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
    if let refusal = file.refusal { json.member("refused", refusal) }
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
