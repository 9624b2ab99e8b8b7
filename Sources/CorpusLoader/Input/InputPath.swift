internal import Glibc

/// A path as the system has it, bytes that need not be UTF-8, and as it is shown.
struct InputPath: Hashable, Comparable {
  /// Its bytes, without the zero at the end.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A path as a user gave it. Where that shows `\u{FFFD}` in place of bytes that are not UTF-8, the path that it stands for.
  init(_ text: String) {
    let plain = InputPath(Array(text.utf8))
    self = text.unicodeScalars.contains("\u{FFFD}") && !plain.exists ? plain.meant ?? plain : plain
  }

  /// As valid UTF-8, with U+FFFD for what is none.
  var shown: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of a name in this folder.
  func appending(_ name: [UInt8]) -> InputPath {
    InputPath(bytes.isEmpty ? name : bytes.last == 0x2F ? bytes + name : bytes + [0x2F] + name)
  }

  /// As the C library takes it; a path with a zero in it names nothing.
  var terminated: [CChar] { bytes.contains(0) ? [0] : bytes.map { CChar(bitPattern: $0) } + [0] }

  /// What it is, or what the link leads to.
  func status() throws(LoadError) -> stat {
    var found = stat()
    if stat(terminated, &found) != 0 { throw .system(errno) }
    return found
  }

  /// What it is itself, when it is a link too.
  func ownStatus() throws(LoadError) -> stat {
    var found = stat()
    if lstat(terminated, &found) != 0 { throw .system(errno) }
    return found
  }

  /// The path without links and detours, by which a file is known again.
  var resolved: InputPath {
    guard let found = realpath(terminated, nil) else { return self }
    defer { free(found) }
    return InputPath(Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
  }

  /// The names in the folder, sorted.
  func names() throws(LoadError) -> [[UInt8]] {
    guard let handle = opendir(terminated) else { throw .system(errno) }
    defer { closedir(handle) }
    var found: [[UInt8]] = []
    while let entry = readdir(handle) {
      found.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private var exists: Bool { (try? ownStatus()) != nil }

  /// The path whose parts are shown like the parts of this one.
  private var meant: InputPath? {
    var here = InputPath(bytes.first == 0x2F ? [0x2F] : [])
    for part in shown.split(separator: "/") {
      let plain = here.appending(Array(part.utf8))
      if plain.exists {
        here = plain
        continue
      }
      let folder = here.bytes.isEmpty ? InputPath(Array(".".utf8)) : here
      guard let name = try? folder.names().first(where: { String(decoding: $0, as: UTF8.self) == part }) else {
        return nil
      }
      here = here.appending(name)
    }
    return here
  }

  static func < (left: InputPath, right: InputPath) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
