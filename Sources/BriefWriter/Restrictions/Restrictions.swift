/// Names that may not be published, as a user keeps them: a line a person, the name first, then what else he or she is
/// called, with `|` between; `#` begins a comment. It helps to keep orders that the user has entered; it knows none.
public struct Restrictions: Sendable {
  /// The words of a line.
  struct Person: Sendable {
    /// Its line in the list, from 1: what messages name, because the list itself is not to be shown.
    var line: Int
    var names: [String]
  }

  var people: [Person] = []
  /// By which other people of the same surname are told apart.
  public var givenNames: GivenNames = .none

  /// No restriction.
  public static let none = Restrictions()

  private init() {}

  /// Reads a list. Throws when it is no text, when a name has fewer than two letters, or when it has no name at all.
  public init(_ bytes: [UInt8]) throws(RestrictionError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let words = line.prefix { $0 != "#" }
      let names = words.split(separator: "|").map { PlainWords.oneLine(String($0)) }.filter { !$0.isEmpty }
      if names.isEmpty { continue }
      guard names.allSatisfy({ NameSpellings($0).count > 1 }) else { throw .tooShort(line: index + 1) }
      people.append(Person(line: index + 1, names: names))
    }
    if people.isEmpty { throw .empty }
  }
}

/// Why a list of names that may not be published cannot be used. No name is in its words.
public enum RestrictionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is no UTF-8.
  case notText
  /// A name has fewer than two letters.
  case tooShort(line: Int)
  /// There is no name in it.
  case empty

  /// The reason, in our words.
  public var description: String {
    switch self {
    case .notText: "it is not text in UTF-8"
    case .tooShort(let line): "line \(line): a name of fewer than two letters cannot be looked for"
    case .empty: "there is no name in it"
    }
  }
}
