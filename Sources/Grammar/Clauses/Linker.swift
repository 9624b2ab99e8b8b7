/// Finds for each group the group it depends on, and how: one pass, left to right, two decisions a group.
struct Linker: Sendable {
  private let actions: WeightTable
  private let labels: WeightTable

  init(_ model: Model) {
    actions = WeightTable(model.section(.actions))
    labels = WeightTable(model.section(.labels))
  }

  /// Writes the governor of each of `units` (`units.count` for none) to `heads`, and how it depends to `relations`.
  func link(
    _ units: UnsafeBufferPointer<LinkUnit>, heads: inout [Int32], relations: inout [LinkLabel], _ scratch: Scratch
  ) {
    let room = units.count + 1
    scratch.reserve(groups: room)
    var state = LinkState(units, memory: scratch.links)
    var list = FeatureList(scratch.rows)
    while !state.isDone {
      let allowed = state.allowed
      var action = LinkAction(rawValue: allowed.trailingZeroBitCount)!
      if allowed & (allowed - 1) != 0 {
        state.collectActionFeatures(into: &list)
        action = LinkAction(rawValue: Int(scratch.best(of: UInt64(allowed), actions, list)))!
      }
      var label = LinkLabel.root
      if action != .shift {
        let arc = state.arc(action)
        if arc.head < units.count {
          state.collectLabelFeatures(head: arc.head, child: arc.child, into: &list)
          label = LinkLabel(
            rawValue: scratch.best(of: Self.possible(units[arc.child].group.kind), labels, list))!
        }
      }
      state.apply(action, label: label)
    }
    heads.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    for index in units.indices {
      heads.append(state.heads[index])
      relations.append(LinkLabel(rawValue: state.labels[index])!)
    }
  }

  /// The labels a group may bear. In the trees an adjective without a noun can be a subject (`the poor`); in news what
  /// looks so is a mistake.
  private static func possible(_ kind: Group.Kind) -> UInt64 {
    let never: [LinkLabel] = kind == .adjective ? [.subject, .passiveSubject, .agent] : []
    return never.reduce(LinkLabel.possible(for: kind)) { $0 & ~(1 << UInt64($1.rawValue)) }
  }
}
