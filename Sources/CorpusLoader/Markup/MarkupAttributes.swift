/// The attributes of an element that begins, where libxml2 keeps them: to be asked during the call only.
struct MarkupAttributes {
  private var fives: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private var count = 0

  /// Local name, prefix, namespace, value, end of value: as the XML parser gives them.
  init(namespaced fives: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.fives = fives
    self.count = count
  }

  /// The value of an attribute; of two with the same local name, the one without a prefix.
  subscript(_ name: String) -> String? {
    guard let fives else { return nil }
    for place in 0..<count {
      let five = fives + place * 5
      guard let key = five[0], five[1] == nil, String(cString: key) == name, let start = five[3], let end = five[4]
      else { continue }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }

  /// The value of the first attribute of XML with a local name, whatever its prefix: `w:val`, `xml:lang`.
  func value(local name: String) -> String? {
    guard let fives else { return self[name] }
    for place in 0..<count {
      let five = fives + place * 5
      guard let key = five[0], String(cString: key) == name, let start = five[3], let end = five[4] else { continue }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }
}
