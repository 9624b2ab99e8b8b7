/// Addresses relative to others, after RFC 3986, section 5: on bytes, so that no address is refused for what is in it.
enum RelativeAddress {
  /// The five parts of an address (RFC 3986, appendix B); nil for those that it has not.
  private struct Parts {
    var scheme: ArraySlice<UInt8>?
    var authority: ArraySlice<UInt8>?
    var path: ArraySlice<UInt8>
    var query: ArraySlice<UInt8>?
    var fragment: ArraySlice<UInt8>?

    init(_ address: [UInt8]) {
      var rest = address[...]
      scheme = RelativeAddress.scheme(of: address)
      if let scheme { rest = rest[(scheme.endIndex + 1)...] }
      if let hash = rest.firstIndex(of: 0x23) {
        fragment = rest[(hash + 1)...]
        rest = rest[..<hash]
      }
      if let mark = rest.firstIndex(of: 0x3F) {
        query = rest[(mark + 1)...]
        rest = rest[..<mark]
      }
      if rest.starts(with: [0x2F, 0x2F]) {
        let after = rest.startIndex + 2
        let end = rest[after...].firstIndex(of: 0x2F) ?? rest.endIndex
        authority = rest[after..<end]
        rest = rest[end...]
      }
      path = rest
    }

    /// Section 5.3.
    var written: [UInt8] {
      var out: [UInt8] = []
      if let scheme { out += scheme + [0x3A] }
      if let authority { out += [0x2F, 0x2F] + authority }
      out += path
      if let query { out += [0x3F] + query }
      if let fragment { out += [0x23] + fragment }
      return out
    }
  }

  /// The scheme of an address; nil for a relative one.
  static func scheme(of address: [UInt8]) -> ArraySlice<UInt8>? {
    guard let first = address.first, Bytes.isLetter(first) else { return nil }
    for (place, byte) in address.enumerated() {
      if byte == 0x3A { return address[..<place] }
      guard Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else {
        return nil
      }
    }
    return nil
  }

  /// The address that `reference` means in a text whose base is `base` (section 5.2.2).
  static func resolved(_ reference: [UInt8], against base: [UInt8]) -> [UInt8] {
    if reference.isEmpty, base.isEmpty { return [] }
    var target = Parts(reference)
    if target.scheme != nil {
      // A path that has no authority and does not begin with a slash (`mailto:`) has no segments to be taken out.
      if target.authority != nil || target.path.first == 0x2F { target.path = withoutDots(target.path)[...] }
      return target.written
    }
    let base = Parts(base)
    target.scheme = base.scheme
    if target.authority != nil {
      target.path = withoutDots(target.path)[...]
      return target.written
    }
    target.authority = base.authority
    if target.path.isEmpty {
      target.path = base.path
      if target.query == nil { target.query = base.query }
    } else if target.path.first == 0x2F {
      target.path = withoutDots(target.path)[...]
    } else {
      target.path = withoutDots(merged(target.path, base)[...])[...]
    }
    return target.written
  }

  /// Section 5.2.3.
  private static func merged(_ path: ArraySlice<UInt8>, _ base: Parts) -> [UInt8] {
    if base.authority != nil, base.path.isEmpty { return [0x2F] + path }
    guard let slash = base.path.lastIndex(of: 0x2F) else { return Array(path) }
    return Array(base.path[...slash] + path)
  }

  /// Section 5.2.4: without the segments `.` and `..`.
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> [UInt8] {
    guard path.contains(0x2E) else { return Array(path) }
    var kept: [ArraySlice<UInt8>] = []
    let isRooted = path.first == 0x2F
    let segments = (isRooted ? path.dropFirst() : path).split(separator: 0x2F, omittingEmptySubsequences: false)
    for (place, segment) in segments.enumerated() {
      let isLast = place == segments.count - 1
      if segment.elementsEqual([0x2E]) {
        if isLast { kept.append([]) }
      } else if segment.elementsEqual([0x2E, 0x2E]) {
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append([]) }
      } else {
        kept.append(segment)
      }
    }
    return (isRooted ? [0x2F] : []) + Array(kept.joined(separator: [0x2F]))
  }
}
