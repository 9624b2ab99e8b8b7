internal import Lexing

/// Words that make up names of people, or rule one out: given names, short forms, titles, nationalities, nouns.
public final class NameWords: Sendable {
  /// What a title says of the name after it.
  public enum TitleKind: String, Sendable {
    /// Stands before any name: `Mr`, `Dr`.
    case honorific
    /// A given name may follow alone: `Sir Keir`.
    case knight
    /// A surname or place follows: `Lord`, `Baroness`.
    case peer
    /// `Justice`, after `Mr`, `Mrs`, `Lord` or `Lady`.
    case judge
    /// A post written before a name: `Commander`.
    case rank
  }

  /// A title.
  public struct Title: Sendable {
    /// What it says of the name.
    public var kind: TitleKind
    /// `M` or `F`, or nil.
    public var gender: Character?
  }

  /// What a noun for one person is.
  public struct Noun: Sendable {
    /// The groups of `person_nouns.tsv`.
    public enum Group: String, Sendable {
      /// Somebody whom the law holds or seeks.
      case custody
      /// Somebody, no more said.
      case person
      /// Somebody's kin or spouse: `her uncle`.
      case relation
      /// Somebody with a post or calling.
      case role
    }
    /// Its group.
    public var group: Group
    /// `M` or `F`, or nil.
    public var gender: Character?
  }

  private let given: [UInt64: UInt8]
  private let titles: [UInt64: Title]
  private let stops: [UInt64: Bool]
  private let nationalities: Set<UInt64>
  private let nouns: [UInt64: Noun]
  private let titleNouns: [UInt64: [UInt64]]
  private let formal: [UInt64: [UInt64]]
  private let ambiguous: Set<UInt64>
  private let surnames: Set<UInt64>
  private let lists: [String: Set<UInt64>]

  init(source: TableSource, people: PeopleTable) throws(TableError) {
    var titles: [UInt64: Title] = [:]
    try Self.read("titles", ["title", "kind", "gender"], source) { cell in
      let word = Self.text(cell(1))
      guard let kind = TitleKind(rawValue: word) else { return "\"\(word)\" is no kind of title" }
      titles[FoldedHash.of(cell(0))] = Title(kind: kind, gender: Self.gender(cell(2)))
      return nil
    }
    var stops: [UInt64: Bool] = [:]
    try Self.read("name_stops", ["word", "last"], source) { cell in
      stops[FoldedHash.of(cell(0))] = Self.isYes(cell(1))
      return nil
    }
    var nationalities: Set<UInt64> = []
    try Self.read("nationalities", ["word"], source) { cell in
      nationalities.insert(FoldedHash.of(cell(0)))
      return nil
    }
    var nouns: [UInt64: Noun] = [:]
    var titleNouns: [UInt64: [UInt64]] = [:]
    try Self.read("person_nouns", ["noun", "group", "gender", "titles"], source) { cell in
      let word = Self.text(cell(1))
      guard let group = Noun.Group(rawValue: word) else { return "\"\(word)\" is no group of nouns" }
      let noun = FoldedHash.of(cell(0))
      nouns[noun] = Noun(group: group, gender: Self.gender(cell(2)))
      for title in Self.text(cell(3)).split(separator: "|") {
        titleNouns[FoldedHash.of(String(title)), default: []].append(noun)
      }
      return nil
    }
    var formal: [UInt64: [UInt64]] = [:]
    try Self.read("nicknames", ["name", "formal"], source) { cell in
      formal[FoldedHash.of(cell(0))] = cell(1).split(separator: 0x7C).map { FoldedHash.of($0) }
      return nil
    }
    var given: [UInt64: UInt8] = [:]
    people.eachGivenName { name, gender in
      var hash = FoldedHash()
      for byte in name { hash.add(byte) }
      guard titles[hash.value] == nil, stops[hash.value] == nil, name.count > 1 else { return }
      let gender = gender ?? 0
      if let known = given[hash.value], known != gender { given[hash.value] = 0 } else { given[hash.value] = gender }
    }
    var ambiguous: Set<UInt64> = []
    try Self.read("given_names", ["name", "gender", "also"], source) { cell in
      given[FoldedHash.of(cell(0))] = cell(1).first ?? 0
      if Self.isYes(cell(2)) { ambiguous.insert(FoldedHash.of(cell(0))) }
      return nil
    }
    var lists: [String: Set<UInt64>] = [:]
    try Self.read("context_words", ["list", "words"], source) { cell in
      lists[Self.text(cell(0))] = Set(cell(1).split(separator: 0x7C).map { FoldedHash.of($0) })
      return nil
    }
    var surnames: Set<UInt64> = []
    people.eachSurname { name in
      var hash = FoldedHash()
      for byte in name { hash.add(byte) }
      if stops[hash.value] == nil { surnames.insert(hash.value) }
    }
    self.surnames = surnames
    self.ambiguous = ambiguous
    self.lists = lists
    self.given = given
    self.titles = titles
    self.stops = stops
    self.nationalities = nationalities
    self.nouns = nouns
    self.titleNouns = titleNouns
    self.formal = formal
  }

  /// True for a given name or a short form of one.
  public func isGiven(_ word: UInt64) -> Bool { given[word] != nil || formal[word] != nil }

  /// True for a given name that is a word or a place too.
  public func isAmbiguous(_ word: UInt64) -> Bool { ambiguous.contains(word) }

  /// True for a surname that some member has borne, and that no place, month or body has in it.
  public func isSurname(_ word: UInt64) -> Bool { surnames.contains(word) }

  /// The words of a list of `context_words.tsv`; none when there is no such list.
  public func list(_ name: String) -> Set<UInt64> { lists[name] ?? [] }

  /// The gender that a given name tells, nil where it tells none.
  public func gender(ofGiven word: UInt64) -> Character? {
    guard let byte = given[word], byte != 0 else { return nil }
    return Character(UnicodeScalar(byte))
  }

  /// The title that a word is.
  public func title(_ word: UInt64) -> Title? { titles[word] }
  /// True for a word that is no part of a name; with `asLast`, one that may not even end a name after a given name.
  public func isStop(_ word: UInt64, asLast: Bool = false) -> Bool {
    guard let mayEnd = stops[word] else { return false }
    return !(asLast && mayEnd)
  }
  /// True for `Algerian`, `Welsh`.
  public func isNationality(_ word: UInt64) -> Bool { nationalities.contains(word) }
  /// The nouns by which a bearer of a title is spoken of: `judge` of `Mr Justice Kell`, `doctor` of `Dr Vale`.
  public func nouns(ofTitle word: UInt64) -> [UInt64] { titleNouns[word] ?? [] }
  /// The noun for a person that a word is.
  public func noun(_ word: UInt64) -> Noun? { nouns[word] }

  /// True when `short` is listed as a form of `long`.
  public func isShort(_ short: UInt64, of long: UInt64) -> Bool { formal[short]?.contains(long) ?? false }

  /// True when two given names can be one person's: equal, or one a form of the other, or both of a third.
  public func agree(_ one: UInt64, _ other: UInt64) -> Bool {
    if one == other || isShort(one, of: other) || isShort(other, of: one) { return true }
    guard let left = formal[one], let right = formal[other] else { return false }
    return left.contains(where: right.contains)
  }

  private static func read(
    _ name: String, _ columns: [String], _ source: TableSource, _ body: ((Int) -> ArraySlice<UInt8>) -> String?
  ) throws(TableError) {
    let table = try source.table(name)
    var indices: [Int] = []
    for column in columns { indices.append(try table.column(column)) }
    for row in 0..<table.count {
      if let reason = body({ table.bytes(row, indices[$0]) }) { throw table.error(row, reason) }
    }
  }

  private static func text(_ cell: ArraySlice<UInt8>) -> String { String(decoding: cell, as: UTF8.self) }
  private static func isYes(_ cell: ArraySlice<UInt8>) -> Bool { cell.elementsEqual("yes".utf8) }
  private static func gender(_ cell: ArraySlice<UInt8>) -> Character? {
    cell.first.map { Character(UnicodeScalar($0)) }
  }
}
