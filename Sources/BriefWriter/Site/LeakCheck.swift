/// The last look at what is about to be written: no spelling of a restricted name in any byte, read as it stands, with
/// its codes undone, and without its markup.
struct LeakCheck {
  let withholding: Withholding

  /// Throws at the first file that holds a name, in its bytes or in its own name.
  func check(_ files: [Site.File]) throws(SiteError) {
    if withholding.isEmpty { return }
    for file in files {
      if let line = withholding.leak(in: FoldedText(file.name), .address) { throw .name(file: nil, line: line) }
      let isJSON = file.name.hasSuffix(".json")
      let whole = FoldedText(file.bytes, isJSON: isJSON)
      let spaced = FoldedText(LeakCheck.withoutTags(file.bytes), isJSON: isJSON)
      for text in [whole, spaced, whole.withoutTags].compactMap(\.self) {
        if let line = withholding.leak(in: text, .page) { throw .name(file: file.name, line: line) }
      }
    }
  }

  /// Each tag as a space, so that markup within a name hides none.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isTag = false
    for byte in bytes {
      if byte == UInt8(ascii: "<") {
        isTag = true
        kept.append(0x20)
      } else if byte == UInt8(ascii: ">") {
        isTag = false
      } else if !isTag {
        kept.append(byte)
      }
    }
    return kept
  }
}
