internal import ChronologyModel

/// Somebody or something the documents mention, and what they call it.
struct EntityEntry: Sendable {
  var id: String
  var name: String
  /// Other forms that the documents use.
  var aliases: [String]
  /// Offices that the documents give a person: `Justice Secretary`, `former Home Secretary`.
  var offices: [String]
  /// How many events it takes part in.
  var events: Int

  /// The kinds in the order in which a brief lists them.
  static let kinds: [Entity.Kind] = [.person, .prison, .organisation, .office, .place]

  /// `Ada Quill, Minister; also “Ms Quill”`.
  var line: String { name + details }

  /// What stands after the name: offices, other names.
  var details: String {
    var text = offices.isEmpty ? "" : ", \(PlainWords.list(offices))"
    if !aliases.isEmpty { text += "; also \(aliases.map { "“\($0)”" }.joined(separator: ", "))" }
    return text
  }

  /// The entities of one kind, those with most events first, equal ones in the order of the chronology.
  static func all(_ kind: Entity.Kind, _ record: Record) -> [EntityEntry] {
    var counts: [Int: Int] = [:]
    for event in record.chronology.events {
      for index in Set(event.people + event.places + event.organisations) { counts[index, default: 0] += 1 }
    }
    let offices = kind == .person ? offices(record) : [:]
    let indices = record.chronology.entities.indices.filter { record.chronology.entities[$0].kind == kind }
    let order = indices.sorted { (counts[$0] ?? 0, $1) > (counts[$1] ?? 0, $0) }
    return order.map { index in
      let entity = record.chronology.entities[index]
      return EntityEntry(
        id: entity.id, name: entity.name, aliases: unique(entity.aliases.map(\.name).filter { $0 != entity.name }),
        offices: unique(offices[index] ?? []), events: counts[index] ?? 0)
    }
  }

  /// For each person by index, the offices in order of appearance.
  private static func offices(_ record: Record) -> [Int: [String]] {
    var offices: [Int: [String]] = [:]
    for office in record.chronology.offices {
      let words = PlainWords.oneLine(office.words)
      offices[office.person, default: []].append(office.manner == .former ? "former \(words)" : words)
    }
    return offices
  }

  private static func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}

extension Entity.Kind {
  /// The heading of a list of them.
  var plural: String {
    switch self {
    case .person: "People"
    case .prison: "Prisons"
    case .organisation: "Organisations"
    case .office: "Offices"
    case .place: "Places"
    }
  }
}
