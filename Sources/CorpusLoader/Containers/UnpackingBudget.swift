internal import Synchronization

/// What all that is packed in one input may still cost: archives in archives share it, so that a small input cannot ask for
/// the limit of one archive many times over.
final class UnpackingBudget: Sendable {
  private let bytes = Atomic<Int>(Limits.inflated)
  private let members = Atomic<Int>(Limits.members)
  private let slowPrograms = Atomic<Int>(0)

  /// Bytes that may still be inflated.
  var bytesLeft: Int { max(0, bytes.load(ordering: .relaxed)) }

  /// Takes inflated bytes out of what is left.
  func take(bytes count: Int) { bytes.wrappingSubtract(count, ordering: .relaxed) }

  /// True when other programs have run out of time so often that no more are asked.
  var isTooSlow: Bool { slowPrograms.load(ordering: .relaxed) >= Limits.slowPrograms }

  /// Takes note of a program that ran out of time.
  func addSlowProgram() { slowPrograms.wrappingAdd(1, ordering: .relaxed) }

  /// Takes a file, message or record; false when there have been too many.
  func takeMember() -> Bool { members.wrappingSubtract(1, ordering: .relaxed).newValue >= 0 }
}
