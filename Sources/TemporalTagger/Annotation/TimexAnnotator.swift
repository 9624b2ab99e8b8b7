internal import ChronologyModel
internal import Foundation
internal import Lexing

/// Finds the time expressions of texts that come as JSON Lines, `{"doc","dct","text"}`, and writes them out.
public struct TimexAnnotator: Sendable {
  /// The forms of the output.
  public enum Form: String, Sendable, CaseIterable {
    /// `{"doc","timexes":[{"start","end","text","type","value"}]}`, a line for each text; `start` and `end` count Unicode
    /// scalars. `certainty`, and where the time is known `earliest` and `latest`, to the minute, stand beside them.
    case jsonl
    /// A TimeML document for each text, with TIMEX3 elements around the words.
    case timeml
  }

  private let tagger: TimexTagger

  /// An annotator that asks `tagger`.
  public init(_ tagger: TimexTagger) { self.tagger = tagger }

  /// What `input` becomes, and the lines that could not be read; those leave no trace in the output.
  public func annotate(_ input: [UInt8], as form: Form) -> (output: [UInt8], refused: [TimexLineError]) {
    var output: [UInt8] = []
    var refused: [TimexLineError] = []
    for (number, line) in input.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 <= 0x20 }) {
      do throws(TimexLineError) {
        let dated = try DatedLine(line)
        let timexes = tagger.timexes(in: dated.text, document: 0, publication: dated.publication)
        switch form {
        case .jsonl: output += Self.jsonLine(dated, timexes)
        case .timeml: output += TimeMLWriter.document(dated, timexes)
        }
      } catch {
        refused.append(TimexLineError(line: number + 1, reason: error.reason))
      }
    }
    return (output, refused)
  }

  private struct Line: Encodable {
    struct Item: Encodable {
      var start: Int
      var end: Int
      var text: String
      var type: String
      var value: String
      var mod: String?
      var certainty: String
      var earliest: String?
      var latest: String?
    }
    var doc: String
    var timexes: [Item]
  }

  private static func jsonLine(_ dated: DatedLine, _ timexes: [Timex]) -> [UInt8] {
    let offsets = ScalarOffsets(dated.text.bytes)
    let items = timexes.map { timex in
      Line.Item(
        start: offsets.scalars(before: timex.span.start), end: offsets.scalars(before: timex.span.end),
        text: String(decoding: dated.text.bytes[timex.span.start..<timex.span.end], as: UTF8.self),
        type: timex.kind.rawValue, value: timex.value, mod: timex.modifier,
        certainty: timex.certainty.rawValue, earliest: timex.interval?.earliest.description,
        latest: timex.interval?.latest.description)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and whole numbers can always be written.
    guard let data = try? encoder.encode(Line(doc: dated.name, timexes: items)) else { return [] }
    return Array(data) + [0x0A]
  }
}
