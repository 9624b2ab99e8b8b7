internal import ChronologyModel

/// Numbers entities in order of first mention and makes mentions of what was found.
struct EntityAssembler {
  let pages: [Page]
  let people: PersonIndex
  let bodies: BodyRegistry

  /// The entities and mentions, and the number of each target.
  func assemble(_ found: [[Found]]) -> (entities: [Entity], mentions: [[Mention]], numbers: [Target: Int]) {
    var entities: [Entity] = []
    var numbers: [Target: Int] = [:]
    var counts: [Entity.Kind: Int] = [:]
    var mentions: [[Mention]] = []
    for (page, found) in zip(pages, found) {
      var here: [Mention] = []
      for item in found.sorted(by: {
        ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
      }) {
        var entity: Int?
        if let target = item.target {
          if numbers[target] == nil {
            numbers[target] = entities.count
            let made = make(target)
            counts[made.kind, default: 0] += 1
            entities.append(made)
            entities[entities.count - 1].id = Self.letter(made.kind) + String(counts[made.kind] ?? 0)
          }
          entity = numbers[target]
        }
        if let entity, item.form == .name || item.form == .shortName {
          let name = page.string(item.alias)
          if name != entities[entity].name, !entities[entity].aliases.contains(where: { $0.name == name }) {
            entities[entity].aliases.append(Entity.Alias(name: name, span: page.span(item.alias)))
          }
        }
        here.append(
          Mention(span: page.span(item.tokens), entity: entity, form: item.form, kind: item.kind, reason: item.reason))
      }
      mentions.append(here)
    }
    return (entities, mentions, numbers)
  }

  private func make(_ target: Target) -> Entity {
    switch target {
    case .person(let index):
      let person = people.people[index]
      return Entity(
        id: "", kind: .person, name: person.name, reference: person.reference, isPrivate: person.reference == nil,
        gender: person.gender)
    case .body(let index):
      let body = bodies.bodies[index]
      return Entity(id: "", kind: body.kind, name: body.name, reference: body.reference)
    }
  }

  private static func letter(_ kind: Entity.Kind) -> String {
    switch kind {
    case .person: "p"
    case .prison: "r"
    case .organisation: "o"
    case .office: "f"
    case .place: "l"
    }
  }
}
