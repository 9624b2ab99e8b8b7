internal import ChronologyModel
internal import Foundation

/// The edition of a brief that came before, as its chronology in JSON tells of it: enough to say what has changed since.
public struct LastEdition: Sendable {
  /// An event as it stood then.
  struct Event: Sendable, Decodable {
    /// Its date, as the JSON writes it.
    struct Reading: Sendable, Decodable {
      var value: String?
      var earliest: String
      var latest: String
      var precision: String
    }

    /// Words that it rested on, by the id of their document.
    struct Source: Sendable, Decodable {
      var document: String
      var quote: String
    }

    var id: String
    var type: String
    var summary: String
    var date: Reading?
    var standing: String
    var disputed: Bool
    var sources: [Source]
  }

  /// A finding as it stood then.
  struct Finding: Sendable, Decodable {
    var key: String?
    var type: String
    var severity: String
    var status: String
    var summary: String
  }

  /// A document as it was known then.
  struct Document: Sendable, Decodable {
    var id: String
    var path: String
    var title: String?
    var outlet: String?
    var url: String?
  }

  private struct File: Decodable {
    var schema: String
    var edition: String?
    var events: [Event]
    var contradictions: [Finding]
    var documents: [Document]
  }

  /// What it is called: `edition 1`, `the last edition`.
  let name: String
  let events: [Event]
  let findings: [Finding]
  let documents: [Document]
  /// Its documents by id, each by what it is known by from edition to edition.
  private let identities: [String: String]

  /// Reads the JSON of a chronology, as `brief` and `timeline` write it. Throws when `file` holds none.
  public init(_ bytes: [UInt8], file: String) throws(BriefInputError) {
    let stored: File
    do {
      stored = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      throw BriefInputError(
        file: file, reason: "this is no chronology in JSON as daybook brief --format json writes it")
    }
    guard stored.schema == ChronologyJSON.schema else {
      throw BriefInputError(
        file: file, reason: "its schema is \"\(stored.schema)\", and only \(ChronologyJSON.schema) can be read")
    }
    name = stored.edition.map { "edition \(PlainWords.oneLine($0))" } ?? "the last edition"
    (events, findings, documents) = (stored.events, stored.contradictions, stored.documents)
    identities = Dictionary(
      documents.map { ($0.id, LastEdition.identity(url: $0.url, path: $0.path)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What words of a document are known by from edition to edition.
  func key(_ source: Event.Source) -> String {
    LastEdition.key(identities[source.document] ?? source.document, source.quote)
  }

  /// What words are known by, given what their document is.
  static func key(_ identity: String, _ quote: String) -> String { "\(identity)\n\(PlainWords.oneLine(quote))" }

  /// What a document is known by: its address, else the name of its file, wherever that is kept.
  static func identity(url: String?, path: String) -> String {
    url ?? path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension LastEdition.Event {
  /// Its date in words; nil where it had none.
  var when: String? {
    guard let date, let earliest = CivilInstant(iso: date.earliest), let latest = CivilInstant(iso: date.latest) else {
      return nil
    }
    let precision = CivilInterval.Precision(rawValue: date.precision) ?? .interval
    return DateStyle.words(CivilInterval(earliest, latest, precision), value: date.value)
  }
}
