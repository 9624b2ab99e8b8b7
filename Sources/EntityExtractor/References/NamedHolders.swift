internal import ChronologyModel
internal import Knowledge

/// The people whom a corpus names, by the key of their names, and those to whom it gives an office, by the rows of
/// `offices.tsv`: looked up for each office that stands alone.
struct NamedHolders {
  private var byKey: [UInt64: Set<Int>] = [:]
  private var byRow: [Int: Set<Int>] = [:]

  /// Whoever is found in `found`, and the offices `given`.
  init(_ found: [[Found]], _ given: [ReferenceReader.GivenOffice], _ people: PersonIndex) {
    var named: Set<Int> = []
    for page in found { for case .person(let person)? in page.map(\.target) { named.insert(person) } }
    for person in named { add(person, people) }
    for office in given where office.manner == .current {
      for row in office.rows { byRow[row, default: []].insert(office.person) }
    }
  }

  /// Takes in somebody named since.
  mutating func add(_ person: Int, _ people: PersonIndex) {
    byKey[NameKey.of(people.people[person].name), default: []].insert(person)
  }

  /// The people who go by a name of one of these keys.
  func named(_ keys: Set<UInt64>) -> [Int] {
    keys.reduce(into: Set<Int>()) { $0.formUnion(byKey[$1] ?? []) }.sorted()
  }

  /// Those to whom a text gives an office of one of these rows now.
  func holders(of rows: Set<Int>) -> Set<Int> {
    rows.reduce(into: Set<Int>()) { $0.formUnion(byRow[$1] ?? []) }
  }
}
