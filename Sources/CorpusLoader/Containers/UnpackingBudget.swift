internal import Synchronization

/// What all that is packed in one input may still cost: archives in archives share it, so that a small input cannot ask for
/// the limit of one archive many times over.
final class UnpackingBudget: Sendable {
  private let bytes = Atomic<Int>(Limits.inflated)
  private let members = Atomic<Int>(Limits.members)

  /// Bytes that may still be inflated.
  var bytesLeft: Int { max(0, bytes.load(ordering: .relaxed)) }

  /// Takes inflated bytes out of what is left.
  func take(bytes count: Int) { bytes.wrappingSubtract(count, ordering: .relaxed) }

  /// Takes a file, message or record; false when there have been too many.
  func takeMember() -> Bool { members.wrappingSubtract(1, ordering: .relaxed).newValue >= 0 }
}
