internal import Synchronization

/// How far the reading of a corpus has come: for whoever waits.
public struct ReadingProgress: Sendable {
  /// What is being done, in the order in which it is done.
  public enum Stage: Int, Sendable, CaseIterable {
    case loading, grammar, dates, names, claims, events, conflicts
  }

  /// What is being done.
  public var stage: Stage
  /// How many documents this stage has done; 0 of a stage that does not count them.
  public var done: Int
  /// How many there are.
  public var total: Int
}

/// Counts the documents that a stage has done, on any number of threads, and tells of each.
final class ProgressCounter: Sendable {
  private let count = Atomic<Int>(0)
  private let stage: ReadingProgress.Stage
  private let total: Int
  private let report: (@Sendable (ReadingProgress) -> Void)?

  init(_ stage: ReadingProgress.Stage, total: Int, _ report: (@Sendable (ReadingProgress) -> Void)?) {
    self.stage = stage
    self.total = total
    self.report = report
    report?(ReadingProgress(stage: stage, done: 0, total: total))
  }

  /// One more is done.
  func step() {
    guard let report else { return }
    let done = count.wrappingAdd(1, ordering: .relaxed).newValue
    report(ReadingProgress(stage: stage, done: done, total: total))
  }
}

extension Pipeline {
  /// Tells that a stage begins; what it gives counts the documents of the stage.
  @discardableResult
  func begin(_ stage: ReadingProgress.Stage, _ total: Int) -> ProgressCounter {
    ProgressCounter(stage, total: total, report)
  }
}
