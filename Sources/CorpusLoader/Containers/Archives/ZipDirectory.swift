/// Finds the files of a zip archive.
enum ZipDirectory {
  /// The signature of a file's own header.
  static let file: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let directory: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let end: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let end64: [UInt8] = [0x50, 0x4B, 6, 6]
  private static let locator64: [UInt8] = [0x50, 0x4B, 6, 7]

  /// True when a signature stands at a place.
  static func has(_ signature: [UInt8], at place: Int, in bytes: [UInt8]) -> Bool {
    place >= 0 && place <= bytes.count - 4 && bytes[place..<place + 4].elementsEqual(signature)
  }

  /// The files by the directory at the archive's end; nil when there is none or when it is damaged.
  static func entries(_ bytes: [UInt8]) -> [ZipEntry]? {
    guard let record = endRecord(bytes), var count = Bytes.little(2, at: record + 10, in: bytes),
      var size = Bytes.little(4, at: record + 12, in: bytes), var start = Bytes.little(4, at: record + 16, in: bytes)
    else { return nil }
    var last = record
    if has(locator64, at: record - 20, in: bytes), let place = Bytes.little(8, at: record - 12, in: bytes),
      has(end64, at: place, in: bytes), let many = Bytes.little(8, at: place + 32, in: bytes),
      let large = Bytes.little(8, at: place + 40, in: bytes), let far = Bytes.little(8, at: place + 48, in: bytes)
    {
      (count, size, start, last) = (many, large, far, place)
    }
    // What stands before the archive, such as a program that unpacks it, moves every place in it.
    let shift = has(directory, at: start, in: bytes) ? 0 : last - size - start
    var place = start + shift
    var found: [ZipEntry] = []
    while found.count < count, found.count <= Limits.members {
      guard has(directory, at: place, in: bytes), let header = Bytes.little(4, at: place + 42, in: bytes),
        let name = Bytes.little(2, at: place + 28, in: bytes), let extra = Bytes.little(2, at: place + 30, in: bytes),
        let comment = Bytes.little(2, at: place + 32, in: bytes),
        var entry = ZipEntry(bytes, fields: place + 6, name: place + 46, header: header)
      else { return nil }
      entry.header += shift
      found.append(entry)
      place += 46 + name + extra + comment
    }
    return found
  }

  /// The files by their own headers, one after another.
  static func scanned(_ bytes: [UInt8]) -> [ZipEntry] {
    var found: [ZipEntry] = []
    var place = next(file, in: bytes, from: 0)
    while let header = place, found.count <= Limits.members {
      guard var entry = ZipEntry(bytes, fields: header + 4, name: header + 30, header: header),
        let name = Bytes.little(2, at: header + 26, in: bytes), let extra = Bytes.little(2, at: header + 28, in: bytes)
      else {
        place = next(file, in: bytes, from: header + 4)
        continue
      }
      let start = header + 30 + name + extra
      if entry.hasDescriptor, entry.packed == 0 {
        place = next(file, in: bytes, from: start)
        entry.packed = (place ?? next(directory, in: bytes, from: start) ?? bytes.count) - start
        entry.size = nil
      } else {
        place = next(file, in: bytes, from: min(bytes.count, start + (entry.packed ?? 0)))
      }
      found.append(entry)
    }
    return found
  }

  /// Where the record at the archive's end begins; a comment of up to 65,535 bytes may follow it.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 65_557) {
      if has(end, at: place, in: bytes) { return place }
      place -= 1
    }
    return nil
  }

  private static func next(_ signature: [UInt8], in bytes: [UInt8], from place: Int) -> Int? {
    var place = place
    while place <= bytes.count - 4 {
      if bytes[place] == 0x50, has(signature, at: place, in: bytes) { return place }
      place += 1
    }
    return nil
  }
}
