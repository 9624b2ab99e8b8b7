internal import Dispatch
internal import EntityExtractor

extension Array where Element: Sendable {
  /// What `body` makes of each element, in the order of the elements, on as many threads as there are cores: the same at
  /// any number of them.
  func concurrentMap<Result: Sendable>(_ body: @Sendable (Element) -> Result) -> [Result] {
    if count < 2 { return map(body) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      // Each thread writes places of its own, and nobody reads before all have ended.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        (places.baseAddress! + index).initialize(to: body(self[index]))
      }
      filled = count
    }
  }
}

/// The documents of a corpus on as many threads as there are cores.
struct AllCores: DocumentConcurrency {
  func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    Array(0..<count).concurrentMap(body)
  }
}
