internal import ChronologyModel
internal import Foundation
internal import Lexing

/// A line of `{"doc","dct","text"}`: a text whose time expressions are asked for, with the day they are counted from.
struct DatedLine {
  /// Its name, handed back with its expressions.
  var name: String
  /// The day or minute as it was given; nil for none.
  var published: String?
  /// The text.
  var text: LexedText

  private struct Fields: Decodable {
    var doc: String
    var dct: String?
    var text: String
  }

  /// Reads a line. Throws the reason where it is no such object or its day is none.
  init(_ line: some Sequence<UInt8>) throws(TimexLineError) {
    let fields: Fields
    do { fields = try JSONDecoder().decode(Fields.self, from: Data(line)) } catch {
      throw TimexLineError(reason: "it is no JSON object with “doc” and “text”, and “dct” where there is a day")
    }
    name = fields.doc
    published = fields.dct.flatMap { $0.isEmpty ? nil : $0 }
    text = LexedText(fields.text)
    if let published, Self.interval(published) == nil {
      throw TimexLineError(reason: "“\(published)” is no day: write 2025-11-05 or 2025-11-05T12:00")
    }
  }

  /// What is known of the day of publication.
  var publication: PublicationDate {
    guard let interval = published.flatMap(Self.interval) else { return .unknown }
    return PublicationDate(interval: interval, basis: .metadata)
  }

  private static func interval(_ text: String) -> CivilInterval? {
    if let day = CivilDay(iso: text) { return CivilInterval(day: day) }
    if let instant = CivilInstant(iso: text) { return CivilInterval(instant, instant, .minute) }
    // `1998-01-08TEV`, `1998-01-08T18`: the day is what counts.
    return CivilDay(iso: text.prefix(10)).map { CivilInterval(day: $0) }
  }
}

/// Why a line could not be read.
public struct TimexLineError: Error, Sendable {
  /// The line, from 1.
  public var line = 0
  /// The reason, for a reader.
  public var reason: String
}
