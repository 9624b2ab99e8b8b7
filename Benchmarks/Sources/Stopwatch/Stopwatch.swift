import Foundation

/// The processor time of the best of so many runs, in seconds: what neighbours on the machine disturb least.
public func time(best runs: Int = 5, _ body: () -> Void) -> Double {
  (0..<runs).map { _ in
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }.min() ?? 0
}
