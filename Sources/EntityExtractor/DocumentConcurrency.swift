/// How the documents of a corpus are read beside each other: whoever puts the pipeline together says.
public protocol DocumentConcurrency: Sendable {
  /// What `body` makes of each number from 0 below `count`, in order.
  func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result]
}

/// One document after the other.
public struct OneByOne: DocumentConcurrency {
  /// One document after the other.
  public init() {}

  /// What `body` makes of each number from 0 below `count`, in order.
  public func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    (0..<count).map(body)
  }
}
