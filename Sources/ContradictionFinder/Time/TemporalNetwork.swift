/// A simple temporal network (Dechter, Meiri and Pearl, 1991): points on a line and how far apart they may be. Each
/// constraint carries a label, so that a cycle that cannot be read out as its own explanation.
struct TemporalNetwork {
  /// `to` comes at most `weight` minutes after `from`; a negative weight puts it before.
  struct Edge {
    var from: Int
    var to: Int
    var weight: Int
    var label: Int
  }

  /// How many points it has, the origin of time included.
  let points: Int
  private(set) var edges: [Edge] = []

  /// A network of `points` points without constraints.
  init(points: Int) { self.points = points }

  /// Adds a constraint.
  mutating func add(_ edge: Edge) { edges.append(edge) }

  /// `point` lies between two minutes, counted from `origin`.
  mutating func bound(_ point: Int, from earliest: Int, to latest: Int, origin: Int, label: Int) {
    add(Edge(from: origin, to: point, weight: latest, label: label))
    add(Edge(from: point, to: origin, weight: -earliest, label: label))
  }

  /// `first` comes before `second`, by a minute at least.
  mutating func order(_ first: Int, before second: Int, label: Int) {
    add(Edge(from: second, to: first, weight: -1, label: label))
  }

  /// The labels along a cycle that no times can satisfy, or nil when some can (Bellman and Ford).
  func conflict() -> [Int]? {
    var distance = Array(repeating: 0, count: points)
    var last = Array(repeating: -1, count: points)
    var relaxed = -1
    for _ in 0..<points {
      relaxed = -1
      for (index, edge) in edges.enumerated() where distance[edge.from] &+ edge.weight < distance[edge.to] {
        distance[edge.to] = distance[edge.from] &+ edge.weight
        last[edge.to] = index
        relaxed = edge.to
      }
      if relaxed < 0 { return nil }
    }
    var point = relaxed
    for _ in 0..<points where last[point] >= 0 { point = edges[last[point]].from }
    var labels: [Int] = []
    let start = point
    repeat {
      guard last[point] >= 0 else { return labels }
      let edge = edges[last[point]]
      labels.append(edge.label)
      point = edge.from
    } while point != start && labels.count <= points
    return labels.reversed()
  }
}
