internal import Glibc

/// Finds the files that paths name, and reads them.
enum InputWalk {
  /// A file, or a reason why a path gives none.
  enum Found {
    case file(String)
    case refused(String, LoadError)
  }

  /// The files at and below `path`, sorted by the bytes of their paths. Hidden files and the helper files of saved pages
  /// are passed over in a folder; links to folders are not followed there, so that a loop of links ends.
  static func files(at path: String) -> [Found] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [.refused(path, .missing)] }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [.file(path)] }
    var found: [Found] = []
    var folders = [path]
    var names: [String] = []
    while let folder = folders.popLast() {
      guard let handle = opendir(folder) else {
        found.append(.refused(folder, .unreadable))
        continue
      }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name.hasPrefix(".") { continue }
        let full = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var kind = stat()
        guard lstat(full, &kind) == 0 else { continue }
        switch kind.st_mode & S_IFMT {
        case S_IFDIR: folders.append(full)
        case S_IFREG: names.append(full)
        case S_IFLNK:
          if stat(full, &kind) != 0 {
            found.append(.refused(full, .missing))
          } else if kind.st_mode & S_IFMT == S_IFREG {
            names.append(full)
          }
        default: break
        }
      }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let helpers = SavedPages.helpers(among: names)
    return names.indices.filter { !helpers.contains($0) }.map { .file(names[$0]) } + found
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws(LoadError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing : .unreadable }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable }
    if status.st_size > off_t(Limits.bytes) { throw .tooLarge }
    var out: [UInt8] = []
    out.reserveCapacity(Int(status.st_size) + 1)
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable
      }
      if count == 0 { return out }
      out.append(contentsOf: piece[..<count])
      if out.count > Limits.bytes { throw .tooLarge }
    }
  }
}
