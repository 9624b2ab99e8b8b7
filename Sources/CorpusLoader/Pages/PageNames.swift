/// What the class and the id of an element say about the text in it.
struct PageMeaning: OptionSet {
  let rawValue: UInt32

  /// Menus, pleas, promotion, links to other pages, boxes for sharing.
  static let furniture = PageMeaning(rawValue: 1 << 0)
  /// What readers wrote below an article.
  static let comments = PageMeaning(rawValue: 1 << 1)
  /// Who wrote it and when.
  static let byline = PageMeaning(rawValue: 1 << 2)
  /// Words beside a picture, and whose picture it is.
  static let caption = PageMeaning(rawValue: 1 << 3)
  static let credit = PageMeaning(rawValue: 1 << 4)
  /// The opening sentences set apart from the rest.
  static let standfirst = PageMeaning(rawValue: 1 << 5)
  /// The text of an article, by the names that say so best.
  static let body = PageMeaning(rawValue: 1 << 6)
  /// The text of an article, by looser names.
  static let story = PageMeaning(rawValue: 1 << 7)
  /// Not shown, or shown only to programs that read pages aloud.
  static let hidden = PageMeaning(rawValue: 1 << 9)
  static let spoken = PageMeaning(rawValue: 1 << 10)
}

/// Looks names up: one pass over the bytes of class and id, in which capitals, hyphens and underscores mark where a
/// word of a name begins (`article-body`, `articleBody` and `article_body` are one name).
struct PageNames: Sendable {
  /// Where in a class a word must stand.
  private enum Place {
    case anywhere, start, whole, alone
  }

  private struct Pattern {
    let letters: [UInt8]
    let place: Place
    /// Nothing for a name that only looks like one of the others.
    let meaning: PageMeaning
  }

  private var patterns: [Pattern] = []
  /// The patterns that begin with two letters, the longest first: `first[key]..<first[key + 1]`.
  private var first: [Int32] = []

  /// Compiles tables: words separated by white space, `^word` where a word of a name begins, `^word$` a whole word of a
  /// name, `=word` a class or id by itself, `word` anywhere.
  init(_ tables: [(PageMeaning, String)]) {
    for (meaning, words) in tables {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let place: Place =
          word.hasPrefix("=") ? .alone : word.hasSuffix("$") ? .whole : word.hasPrefix("^") ? .start : .anywhere
        patterns.append(Pattern(letters: word.utf8.filter(Bytes.isLetter), place: place, meaning: meaning))
      }
    }
    patterns.sort {
      (PageNames.key($0.letters, 0), $1.letters.count) < (PageNames.key($1.letters, 0), $0.letters.count)
    }
    first = [Int32](repeating: 0, count: 26 * 26 + 1)
    for pattern in patterns { first[PageNames.key(pattern.letters, 0) + 1] += 1 }
    for key in 1..<first.count { first[key] += first[key - 1] }
  }

  private static func key(_ letters: [UInt8], _ place: Int) -> Int {
    Int(letters[place] &- 0x61) * 26 + Int(letters[place + 1] &- 0x61)
  }

  /// A name spread out for looking up; kept between calls for the sake of its room.
  struct Folded {
    fileprivate var letters: [UInt8] = []
    fileprivate var starts: [Bool] = []

    fileprivate mutating func take(_ name: UnsafeBufferPointer<UInt8>) {
      var before: UInt8 = 0
      var isStart = true
      for byte in name.prefix(longest) {
        let folded = Bytes.folded(byte)
        if Bytes.isLetter(folded) || Bytes.isDigit(folded) {
          let isCapital = folded != byte && !(before &- 0x41 < 26)
          letters.append(folded)
          starts.append(isStart || isCapital)
          isStart = false
        } else {
          if byte <= 0x20 { end() }
          isStart = true
        }
        before = byte
      }
      end()
    }

    private mutating func end() {
      letters.append(0x20)
      starts.append(true)
    }

    fileprivate mutating func removeAll() {
      letters.removeAll(keepingCapacity: true)
      starts.removeAll(keepingCapacity: true)
      end()
    }
  }

  /// Of a longer name only so much is read.
  private static let longest = 1000

  /// What an element's class and id mean.
  func meaning(_ attributes: HTMLAttributes, _ scratch: inout Folded) -> PageMeaning {
    scratch.removeAll()
    scratch.take(attributes.raw(.class))
    // A long id is the text of a heading, made for jumping to.
    let id = attributes.raw(.id)
    if id.count < 40, id.count(where: { $0 == 0x2D || $0 == 0x5F }) < 3 { scratch.take(id) }
    var meaning: PageMeaning = []
    scratch.letters.withUnsafeBufferPointer { letters in
      scratch.starts.withUnsafeBufferPointer { starts in
        first.withUnsafeBufferPointer { first in
          for place in 0..<letters.count - 1 {
            let (one, two) = (Int(letters[place] &- 0x61), Int(letters[place + 1] &- 0x61))
            if one >= 26 || two >= 26 { continue }
            for index in Int(first[one * 26 + two])..<Int(first[one * 26 + two + 1]) {
              guard stands(patterns[index], at: place, letters, starts) else { continue }
              meaning.formUnion(patterns[index].meaning)
              // A longer name is what was meant: `commentary` is no comment.
              break
            }
          }
        }
      }
    }
    return meaning
  }

  private func stands(
    _ pattern: Pattern, at place: Int, _ letters: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<Bool>
  ) -> Bool {
    let end = place + pattern.letters.count
    guard end < letters.count, pattern.place == .anywhere || starts[place] else { return false }
    for index in 2..<pattern.letters.count where letters[place + index] != pattern.letters[index] { return false }
    switch pattern.place {
    case .anywhere, .start: return true
    case .whole: return starts[end]
    case .alone: return letters[place - 1] == 0x20 && letters[end] == 0x20
    }
  }
}
