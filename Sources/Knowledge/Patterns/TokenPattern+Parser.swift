internal import Lexing

extension TokenPattern {
  /// A pattern that cannot be read, and why.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// The reason, in our words.
    public var reason: String
  }

  /// Reads a pattern. Throws when an element is not understood, or the first is not a word that must be there.
  public init(_ text: String, verbs: VerbForms) throws(SyntaxError) {
    var steps: [Step] = []
    var bases: [Int: Set<UInt64>] = [:]
    var head: Int?
    var firstVerb: Int?
    var valueStart: Int?
    var value: Range<Int>?
    for part in text.split(separator: " ") {
      switch part {
      case "{": valueStart = steps.count
      case "}":
        guard let start = valueStart, start < steps.count else { throw SyntaxError(reason: "} without { and words") }
        value = start..<steps.count
      default:
        var part = part
        if part.hasPrefix("^") {
          head = steps.count
          part = part.dropFirst()
        }
        if part.contains("*"), firstVerb == nil { firstVerb = steps.count }
        for word in part.split(separator: "|") where word.hasSuffix("*") && verbs.hasOwnPast(String(word.dropLast())) {
          bases[steps.count, default: []].insert(FoldedHash.of(String(word.dropLast())))
        }
        let isOptional = part.hasSuffix("?")
        if isOptional { part = part.dropLast() }
        steps.append(Step(element: try Self.element(part, verbs), isOptional: isOptional))
      }
    }
    guard let first = steps.first, case .oneOf(let words, let classes) = first.element, classes.isEmpty,
      !first.isOptional
    else {
      throw SyntaxError(reason: "a pattern begins with a word that must be there")
    }
    self.steps = steps
    self.head = head ?? firstVerb ?? 0
    self.value = value
    firstWords = words
    headBases = bases[head ?? firstVerb ?? 0] ?? []
  }

  private static func element(_ part: Substring, _ verbs: VerbForms) throws(SyntaxError) -> Element {
    if part.hasPrefix("["), part.hasSuffix("]") {
      guard let most = Int(part.dropFirst().dropLast()), (1...20).contains(most) else {
        throw SyntaxError(reason: "\(part) is no gap: [1] to [20]")
      }
      return .gap(most)
    }
    var words: Set<UInt64> = []
    var classes: TokenClass = []
    for word in part.split(separator: "|", omittingEmptySubsequences: false) {
      if word.hasPrefix("<") {
        guard let named = Self.classes[String(word)] else { throw SyntaxError(reason: "there is no class \(word)") }
        classes.formUnion(named)
      } else if word.hasSuffix("*") {
        for form in verbs.forms(of: String(word.dropLast())) { words.insert(FoldedHash.of(form)) }
      } else {
        guard !word.isEmpty, !word.contains(where: { "<>{}[]^?".contains($0) }) else {
          throw SyntaxError(reason: "\"\(part)\" is no word")
        }
        words.insert(FoldedHash.of(String(word)))
      }
    }
    return .oneOf(words, classes)
  }

  private static let classes: [String: TokenClass] = [
    "<person>": .person, "<prison>": .prison, "<body>": .body, "<time>": .time, "<number>": .number,
  ]
}
