internal import ChronologyModel

/// The prisons, organisations and offices met with so far, each under one name.
struct BodyRegistry {
  struct Body {
    var kind: Entity.Kind
    var name: String
    var reference: String?
  }

  private(set) var bodies: [Body] = []
  private var byName: [String: Int] = [:]

  /// The number of the body of that kind and name, new or known; a table's row is kept once it is given.
  mutating func index(_ kind: Entity.Kind, _ name: String, reference: String?) -> Int {
    let key = kind.rawValue + ":" + name.lowercased()
    if let known = byName[key] { return known }
    byName[key] = bodies.count
    bodies.append(Body(kind: kind, name: name, reference: reference))
    return bodies.count - 1
  }

  func index(_ kind: Entity.Kind, _ name: String) -> Int? { byName[kind.rawValue + ":" + name.lowercased()] }
}
