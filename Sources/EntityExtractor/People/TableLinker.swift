internal import ChronologyModel
internal import Knowledge

/// Links people of the corpus to rows of the tables, where office and time allow it.
struct TableLinker {
  let knowledge: ReferenceTables
  /// The days that the corpus is about, with room on both sides; nil when nothing dates it.
  let period: ClosedRange<CivilDay>?

  init(knowledge: ReferenceTables, documents: [Document]) {
    self.knowledge = knowledge
    let first = documents.compactMap { $0.publication.earliest ?? $0.publication.latest }.min()
    let last = documents.compactMap { $0.publication.latest ?? $0.publication.earliest }.max()
    if let first, let last, first <= last {
      period = first.adding(months: -36)...last.adding(months: 12)
    } else {
      period = nil
    }
  }

  /// Names everyone, after a table where one has the person.
  func link(_ index: inout PersonIndex) {
    for number in index.people.indices {
      let person = index.people[number]
      if let row = row(of: person) {
        index.setName(number, row.name, reference: row.reference, gender: row.gender)
      } else {
        index.setName(number, PersonIndex.canonicalName(person, knowledge.names), reference: nil, gender: nil)
      }
    }
  }

  private func row(of person: Person) -> (name: String, reference: String, gender: Character?)? {
    // An age, a prison or a crime beside the name tells another bearer of it, unless an office stands there too.
    let isContradicted = !person.evidence.isDisjoint(with: [.custody, .age]) && !person.evidence.contains(.office)
    if isContradicted { return nil }
    for form in person.forms {
      let members = knowledge.people.people(named: form.words).filter { member in
        guard let gender = person.gender, let known = member.gender else { return true }
        return gender == known
      }
      let sitting = members.filter { member in period.map { member.sat(from: $0.lowerBound, to: $0.upperBound) } ?? true
      }
      if let member = sitting.first, sitting.count == 1 {
        // Who has become a peer since goes by the name of the day, where the texts use it.
        let key = NameKey.of(form.words)
        let held = knowledge.offices.holdings(of: form.words).last.map { OfficeTable.withoutTitle($0.person) }
        let name = member.names.last { NameKey.of($0) == key } ?? held ?? member.name
        return (name, "people.tsv: \(member.name)", member.gender)
      }
      let held = knowledge.offices.holdings(of: form.words)
      guard let period, members.count <= 1 else { continue }
      let interval = CivilInterval(days: period.lowerBound, period.upperBound, .interval)
      if let holding = held.first(where: { $0.mayCover(interval) || person.evidence.contains(.office) }) {
        return (OfficeTable.withoutTitle(holding.person), "offices.tsv: \(holding.person)", nil)
      }
    }
    return nil
  }
}
