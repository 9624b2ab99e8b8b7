/// Room for the linker's work on one sentence.
@_spi(Training)
public final class LinkMemory {
  let stack: UnsafeMutablePointer<Int32>
  let heads: UnsafeMutablePointer<Int32>
  let labels: UnsafeMutablePointer<UInt8>
  let owned: UnsafeMutablePointer<UInt32>
  let capacity: Int

  /// Room for as many groups.
  public init(groups: Int) {
    capacity = groups + 1
    stack = .allocate(capacity: capacity)
    heads = .allocate(capacity: capacity)
    labels = .allocate(capacity: capacity)
    owned = .allocate(capacity: capacity)
  }

  deinit {
    stack.deallocate()
    heads.deallocate()
    labels.deallocate()
    owned.deallocate()
  }
}
