import Knowledge
import Lexing

/// What a mention of a measure says: its noun, what describes it, what it covers.
struct MeasureName {
  var head: String
  var qualities: [String]
  var scope: [String]

  /// The name that `tokens` give, with their noun at `head` and what it covers in `scope`.
  init(tokens: Range<Int>, head: Int, scope: Range<Int>?, in sentence: SentenceView) {
    func word(_ token: Int) -> String {
      TopicReader.stem(sentence.document.text.string(sentence.document.text.tokens[token]).lowercased())
    }
    self.head = word(head)
    qualities = tokens.filter { token in
      token != head && sentence.document.text.tokens[token].kind == .word
        && !sentence.isWord(token, sentence.words.determiner) && !sentence.isWord(token, sentence.words.stop)
        && !sentence.document.tokens[token].classes.contains(.time)
    }.map(word)
    self.scope = scope.map { TopicReader.words(of: $0, in: sentence) } ?? []
  }
}

/// The measures that a document has spoken of, in order: `those checks` are the checks it brought in last.
struct KnownMeasures {
  private var latest: [String: [Int]] = [:]
  private var names: [MeasureName] = []

  /// How many measures of one noun are looked back at.
  private static let reach = 6

  /// The number of the measure that is meant. A definite mention leads back to the last of its noun that it does not
  /// contradict, `that policy` to the last of any; an indefinite one to one that is described alike, else it is new.
  mutating func number(of name: MeasureName, isIndefinite: Bool, isGeneric: Bool) -> Int {
    let known = (latest[name.head] ?? []).suffix(Self.reach).reversed()
    let meant = known.first { number in
      fits(name, names[number]) && (!isIndefinite || isAlike(name, names[number]))
    }
    if let meant {
      if names[meant].scope.isEmpty { names[meant].scope = name.scope }
      return meant
    }
    if isGeneric, !isIndefinite, name.qualities.isEmpty, name.scope.isEmpty, !names.isEmpty { return names.count - 1 }
    names.append(name)
    latest[name.head, default: []].append(names.count - 1)
    return names.count - 1
  }

  /// True when both cover the same, or one does not say.
  private func fits(_ name: MeasureName, _ other: MeasureName) -> Bool {
    name.scope.isEmpty || other.scope.isEmpty || name.scope.contains { other.scope.contains($0) }
  }

  private func isAlike(_ name: MeasureName, _ other: MeasureName) -> Bool {
    name.qualities.contains { other.qualities.contains($0) } || name.scope.contains { other.scope.contains($0) }
  }
}
