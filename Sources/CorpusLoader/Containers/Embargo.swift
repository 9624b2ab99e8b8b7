internal import ChronologyModel

/// The line of a press notice that says before when it must not be published: `EMBARGOED UNTIL 00.01 Thursday 5 November
/// 2026`, `Strict embargo: 22:30 on 4 March 2026`, `Not for publication before 9am on 4 March 2026`.
enum Embargo {
  /// How many lines at the top of a text are looked at, and how long such a line may be, in bytes.
  private static let depth = 8
  private static let longest = 200

  /// Reads the embargo of a draft that has none yet; one whose time cannot be read is noted.
  static func mark(_ draft: inout Draft) {
    guard draft.embargo == nil else { return }
    let lines = draft.lines.prefix(depth).map(\.text)
    for (index, line) in lines.enumerated() where mayHold(line) {
      let words = DateLineWord.words(of: line)
      guard let start = noticeEnd(words) else { continue }
      var rest = Array(words[start...])
      // `STRICT EMBARGO` may stand on a line of its own above the time.
      if rest.allSatisfy(\.isSeparator), index + 1 < lines.count, lines[index + 1].count <= 100 {
        rest = DateLineWord.words(of: lines[index + 1])
      }
      guard let day = EmbargoTime.day(rest, published: draft.publication.day) else {
        draft.notes.append("it says that it is under embargo, without a time that could be read")
        return
      }
      if let time = EmbargoTime.instant(rest, on: day) {
        draft.embargo = time
      } else {
        draft.embargo = CivilInstant(day)
        draft.notes.append("its embargo names a day without a time and is taken to end as that day begins")
      }
      return
    }
  }

  /// A quick look, since nearly every line is none.
  private static func mayHold(_ line: [UInt8]) -> Bool {
    guard line.count <= longest else { return false }
    return Bytes.find("embargo", in: line, from: 0) != nil || Bytes.find("not for ", in: line, from: 0) != nil
  }

  /// Where the words of the notice itself end; nil when a line is none: `The embargo on arms was lifted.`
  private static func noticeEnd(_ words: [DateLineWord]) -> Int? {
    guard let start = words.firstIndex(where: { !$0.isOrnament && !openers.contains($0.text) }) else { return nil }
    let first = words[start].text
    if first.hasPrefix("embargo") {
      guard ["embargo", "embargoed", "embargo'd"].contains(first) else { return nil }
      var next = start + 1
      while next < words.count, words[next].isSeparator || fillers.contains(words[next].text) { next += 1 }
      if next == words.count || next > start + 1 { return next }
      return words[next].isTimeWord || words[next].dayNumber != nil || words[next].isoDay != nil ? next : nil
    }
    guard first == "not", start + 2 < words.count, words[start + 1].text == "for" else { return nil }
    return words.indices.dropFirst(start + 2).prefix(8).first { ["before", "until", "till"].contains(words[$0].text) }
      .map { $0 + 1 }
  }

  /// Words that may stand before the notice on its line.
  private static let openers: Set<String> = [
    "strict", "strictly", "under", "press", "release", "news", "media", "notice", "statement", "important", "please",
    "note", "subject", "to", "an",
  ]

  /// Words between the notice and its time.
  private static let fillers: Set<String> = [
    "until", "till", "to", "for", "from", "ends", "lifts", "lifted", "lift", "expires", "time", "date", "strictly",
    "release", "publication", "use", "not", "before", "and", "broadcast", "online",
  ]
}

extension DateLineWord {
  /// True for a sign or a row of signs.
  fileprivate var isOrnament: Bool {
    isSeparator || text.utf8.allSatisfy { !Bytes.isLetter($0) && !Bytes.isDigit($0) && $0 < 0xC3 || $0 == 0xE2 }
  }
}
