/// What the linker does next: an arc-hybrid transition (Kuhlmann, Gómez-Rodríguez and Satta, 2011).
@_spi(Training)
public enum LinkAction: Int, Sendable {
  /// Takes the next group.
  case shift
  /// The group on top depends on the next group.
  case left
  /// The group on top depends on the one below it.
  case right
}

/// Where the linker has come to in a sentence.
@_spi(Training)
public struct LinkState {
  /// The groups of the sentence.
  public let units: UnsafeBufferPointer<LinkUnit>
  /// How many groups wait for their governor.
  public private(set) var depth = 0
  /// The next group; `units.count` stands for the root.
  public private(set) var next = 0
  /// The governor of each group, −1 for none yet; `units.count` for the root.
  public let heads: UnsafeMutablePointer<Int32>
  /// How each group depends on its governor, as the label's number.
  public let labels: UnsafeMutablePointer<UInt8>
  /// Indices of the waiting groups, the nearest last.
  private let stack: UnsafeMutablePointer<Int32>
  /// What depends on each group already, as bits of labels.
  let owned: UnsafeMutablePointer<UInt32>
  // Held so that the pointers stay good.
  private let memory: LinkMemory

  /// The start; `memory` has room for as many groups and is used by nobody else meanwhile.
  public init(_ units: UnsafeBufferPointer<LinkUnit>, memory: LinkMemory) {
    self.units = units
    self.memory = memory
    stack = memory.stack
    heads = memory.heads
    labels = memory.labels
    owned = memory.owned
    heads.update(repeating: -1, count: units.count + 1)
    owned.update(repeating: 0, count: units.count + 1)
  }

  /// True when every group has a governor.
  public var isDone: Bool { depth == 0 && next == units.count }

  /// The group at `place` from the top of the stack; −1 when there is none.
  @inline(__always)
  public func top(_ place: Int) -> Int { depth > place ? Int(stack[depth - 1 - place]) : -1 }

  /// The actions that may be done now, as bits.
  @inline(__always)
  public var allowed: Int {
    (next < units.count ? 1 : 0) | (depth > 0 ? 2 : 0) | (depth > 1 ? 4 : 0)
  }

  /// The arc that an action would draw: governor and dependant. Not to be asked for `shift`.
  @inline(__always)
  public func arc(_ action: LinkAction) -> (head: Int, child: Int) {
    (action == .left ? next : top(1), top(0))
  }

  /// Does an action; `label` is that of the arc it draws.
  @inline(__always)
  public mutating func apply(_ action: LinkAction, label: LinkLabel) {
    if action == .shift {
      stack[depth] = Int32(next)
      depth += 1
      next += 1
    } else {
      let arc = arc(action)
      heads[arc.child] = Int32(arc.head)
      labels[arc.child] = label.rawValue
      owned[arc.head] |= 1 << UInt32(label.rawValue)
      depth -= 1
    }
  }
}
