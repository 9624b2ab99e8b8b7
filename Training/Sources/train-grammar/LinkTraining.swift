@_spi(Training) import Grammar

/// Trains the linker: an arc-hybrid parser over groups, with a dynamic oracle (Goldberg and Nivre, 2013), so that it
/// learns to go on well after a mistake of its own.
final class LinkTraining {
  private let units: [[LinkUnit]]
  private let gold: [LinkGold]
  private let memory: LinkMemory
  private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureList.capacity)
  private(set) var actions: Perceptron!
  private(set) var labels: Perceptron!

  static let epochs = 12
  /// How many runs the weights are the mean of.
  static let runs = 3
  static let margin: Int32 = 60
  /// How often a feature must be seen to have a weight: of the next action, of a label.
  static let leastForAction: Int32 = 8
  static let leastForLabel: Int32 = 3

  init(trees: [Tree], units: [[LinkUnit]]) {
    self.units = units
    gold = zip(trees, units).map { LinkGold($0, $1) }
    memory = LinkMemory(groups: (units.map(\.count).max() ?? 0) + 1)
  }

  deinit { rows.deallocate() }

  func learn() {
    var actionIndex = FeatureIndex()
    var labelIndex = FeatureIndex()
    for number in units.indices {
      run(
        number,
        act: { _, free, list in
          actionIndex.see(list)
          return free.trailingZeroBitCount
        },
        label: { _, right, list in
          labelIndex.see(list)
          return right ?? .other
        })
    }
    actionIndex.settle(least: Self.leastForAction)
    labelIndex.settle(least: Self.leastForLabel)
    actions = Perceptron(width: 3, index: actionIndex, margin: Self.margin)
    labels = Perceptron(width: LinkLabel.allCases.count - 1, index: labelIndex, margin: 20)
    for turn in 0..<Self.runs {
      var order = Array(units.indices)
      var shuffle = Shuffle(run: turn)
      for epoch in 0..<Self.epochs {
        shuffle(&order)
        for number in order {
          run(
            number,
            act: { allowed, free, list in
              actions.score(list)
              let said = actions.best(UInt64(allowed))!
              let kept = actions.best(UInt64(free))!
              actions.learn(right: UInt64(free), wrong: UInt64(allowed & ~free))
              return epoch == 0 ? kept : said
            },
            label: { child, right, list in
              labels.score(list)
              let all = LinkLabel.possible(for: child.group.kind)
              let said = LinkLabel(rawValue: UInt8(labels.best(all)!))!
              let bit: UInt64 = right.map { 1 << UInt64($0.rawValue) } ?? 0
              if bit & all != 0 {
                labels.learn(right: bit, wrong: all & ~bit)
              }
              return said
            })
        }
      }
      actions.endRun()
      labels.endRun()
    }
    actions.average()
    labels.average()
  }

  /// Goes through a sentence. `act` is given the actions that may be done and those that lose no arc, as bits; `label`
  /// the dependant and the label of the arc where the tree has it, or nil.
  private func run(
    _ number: Int, act: (_ allowed: Int, _ free: Int, FeatureList) -> Int,
    label: (LinkUnit, LinkLabel?, FeatureList) -> LinkLabel
  ) {
    let gold = gold[number]
    units[number].withUnsafeBufferPointer { units in
      var state = LinkState(units, memory: memory)
      var list = FeatureList(rows)
      while !state.isDone {
        let allowed = state.allowed
        var choice = allowed.trailingZeroBitCount
        if allowed & (allowed - 1) != 0 {
          let free = freeActions(state, gold, allowed)
          state.collectActionFeatures(into: &list)
          choice = act(allowed, free == 0 ? allowed : free, list)
        }
        let action = LinkAction(rawValue: choice)!
        var name = LinkLabel.root
        if action != .shift {
          let arc = state.arc(action)
          if arc.head < units.count {
            state.collectLabelFeatures(head: arc.head, child: arc.child, into: &list)
            name = label(units[arc.child], gold.heads[arc.child] == arc.head ? gold.labels[arc.child] : nil, list)
          }
        }
        state.apply(action, label: name)
      }
    }
  }

  /// The actions after which every arc of the tree that can still be had can still be had.
  private func freeActions(_ state: LinkState, _ gold: LinkGold, _ allowed: Int) -> Int {
    let count = state.units.count
    let next = state.next
    var free = 0
    if allowed & 1 != 0 {
      let isFree = (0..<state.depth).allSatisfy { place in
        let waiting = state.top(place)
        return gold.heads[waiting] != next && (place == 0 || gold.heads[next] != waiting)
      }
      if isFree { free |= 1 }
    }
    guard state.depth > 0 else { return free }
    let top = state.top(0)
    let head = gold.heads[top]
    let keepsDependants = next >= count || (next..<count).allSatisfy { gold.heads[$0] != top }
    if allowed & 2 != 0, keepsDependants, head == next || head < next && head != state.top(1) { free |= 2 }
    if allowed & 4 != 0, keepsDependants, head < next { free |= 4 }
    return free
  }
}
