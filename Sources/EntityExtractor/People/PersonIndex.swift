internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// The people of a corpus: full names put together where they are one person's.
struct PersonIndex {
  private(set) var people: [Person] = []
  private var byForm: [String: Int] = [:]
  private var byLast: [String: [Int]] = [:]
  private var byGiven: [String: [Int]] = [:]
  /// By the key of the name that a person goes by.
  private var byName: [UInt64: Int] = [:]
  private let names: NameWords

  /// A full name in the corpus with all that was seen beside it.
  struct FullName {
    var parts: [String]
    var words: [String: Int]
    var order: Int
    var evidence: NameEvidence
    var gender: Character?
    var isTitled: Bool
    var hasKnighthood: Bool
    var isOnlyInHeadings: Bool
    var count: Int
  }

  init(names: NameWords) { self.names = names }

  /// Puts full names together, the most frequent first.
  mutating func add(_ all: [FullName]) {
    let ordered = all.sorted {
      ($0.parts.count > 1 ? 0 : 1, -$0.count, $0.order) < ($1.parts.count > 1 ? 0 : 1, -$1.count, $1.order)
    }
    for name in ordered {
      let form = Person.Form(parts: name.parts, words: Self.mostFrequent(name.words), count: name.count)
      let key = Self.key(name.parts, name.isTitled)
      let near = Set(byLast[name.parts.last ?? "", default: []] + byGiven[name.parts[0], default: []]).sorted()
      if let known = near.first(where: { joins(name, people[$0]) }) {
        people[known].forms.append(form)
        people[known].gender = people[known].gender ?? name.gender
        people[known].evidence.formUnion(name.evidence)
        people[known].hasKnighthood = people[known].hasKnighthood || name.hasKnighthood
        byForm[key] = known
      } else {
        byForm[key] = people.count
        people.append(
          Person(
            forms: [form], gender: name.gender, evidence: name.evidence, isTitled: name.isTitled,
            hasKnighthood: name.hasKnighthood))
      }
      guard let number = byForm[key], let last = name.parts.last else { continue }
      if byLast[last]?.last != number { byLast[last, default: []].append(number) }
      if byGiven[name.parts[0]]?.last != number { byGiven[name.parts[0], default: []].append(number) }
    }
  }

  /// The person of a full name.
  func person(_ parts: [String], isTitled: Bool) -> Int? { byForm[Self.key(parts, isTitled)] }

  /// The people whose name ends with `parts`.
  func people(withTail parts: [String]) -> [Int] {
    guard let last = parts.last else { return [] }
    return Set(byLast[last, default: []]).sorted().filter { index in
      people[index].forms.contains { NameParts.isTail(parts, of: $0.parts) }
    }
  }

  /// The people with that given name.
  func people(withGiven given: String) -> [Int] {
    Set(byGiven[given, default: []]).sorted().filter { index in
      !people[index].isTitled && people[index].forms.contains { $0.parts.count > 1 && $0.parts[0] == given }
    }
  }

  /// The peers and judges of that first word: `Lord Offord` for `Lord Offord of Garvel`.
  func titled(_ parts: [String]) -> [Int] {
    guard let first = parts.first else { return [] }
    return Set(byGiven[first, default: []]).sorted().filter { index in
      people[index].isTitled && people[index].forms.contains { $0.parts.starts(with: parts) }
    }
  }

  /// The person of a row of `offices.tsv`, who may be named nowhere.
  mutating func holder(_ name: String) -> Int {
    let bare = OfficeTable.withoutTitle(name)
    let given = NameParts.of(bare).first.flatMap { names.gender(ofGiven: FoldedHash.of($0)) }
    return known(bare, reference: "offices.tsv: \(name)", gender: given)
  }

  /// The person whom a table names so, who may be named nowhere in the texts.
  mutating func known(_ name: String, reference: String, gender: Character?) -> Int {
    if let known = byName[NameKey.of(name)] { return known }
    var person = Person(
      forms: [Person.Form(parts: NameParts.of(name), words: name, count: 0)], gender: gender,
      evidence: [.table, .office], isTitled: false, hasKnighthood: false)
    person.name = name
    person.reference = reference
    people.append(person)
    byName[NameKey.of(name)] = people.count - 1
    return people.count - 1
  }

  mutating func setName(_ index: Int, _ name: String, reference: String?, gender: Character?) {
    people[index].name = name
    if byName[NameKey.of(name)] == nil { byName[NameKey.of(name)] = index }
    people[index].reference = reference
    people[index].gender = gender ?? people[index].gender
  }

  private func joins(_ name: FullName, _ person: Person) -> Bool {
    guard name.isTitled == person.isTitled else { return false }
    if let left = name.gender, let right = person.gender, left != right { return false }
    if name.isTitled {
      return person.forms.contains { $0.parts.starts(with: name.parts) || name.parts.starts(with: $0.parts) }
    }
    return person.forms.contains { NameParts.agree(name.parts, $0.parts, names) }
  }

  static func key(_ parts: [String], _ isTitled: Bool) -> String {
    (isTitled ? "t " : "") + parts.joined(separator: " ")
  }

  /// The most frequent spelling; of two as frequent the one with hyphens, which says more.
  static func mostFrequent(_ words: [String: Int]) -> String {
    func rank(_ word: (key: String, value: Int)) -> (Int, Int, String) {
      (-word.value, word.key.contains("-") ? 0 : 1, word.key)
    }
    return words.min { rank($0) < rank($1) }?.key ?? ""
  }

  /// The name a person goes by when no table gives it: the formal given name over the short one, without middle names
  /// where that form is found, and the most frequent of what is left.
  static func canonicalName(_ person: Person, _ names: NameWords) -> String {
    if person.isTitled { return person.forms.max { $0.parts.count < $1.parts.count }?.words ?? "" }
    func isFormal(_ form: Person.Form) -> Bool {
      let given = FoldedHash.of(form.parts[0])
      return person.forms.contains { names.isShort(FoldedHash.of($0.parts[0]), of: given) }
    }
    let spelled = person.forms.filter { ($0.parts.first?.utf8.count ?? 0) > 1 }
    guard !spelled.isEmpty else { return person.forms[0].words }
    let formal = spelled.filter(isFormal)
    let pool = formal.isEmpty ? spelled : formal
    let best = pool.min { one, other in
      let shorter = (one.count, -one.parts.count) > (other.count, -other.parts.count)
      return one.parts.count != other.parts.count && NameParts.agree(one.parts, other.parts, names)
        ? one.parts.count < other.parts.count : shorter
    }
    return best?.words ?? person.forms[0].words
  }
}
