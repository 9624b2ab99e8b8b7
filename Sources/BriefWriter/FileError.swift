#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that could not be written, with the reason in our words.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The number of the system's error.
  public var number: Int32

  /// `path` could not be written; `number` is the system's.
  public init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// The reason, in our words.
  public var reason: String {
    switch number {
    case ENOENT: "there is no such folder"
    case EACCES, EPERM: "writing there is not allowed"
    case ENOSPC, EDQUOT: "the disk is full"
    case EISDIR: "it is a folder"
    case ENOTDIR: "part of the path is a file, not a folder"
    case EROFS: "the disk can only be read"
    case EEXIST: "something of that name is there already"
    case ENAMETOOLONG: "the name is too long"
    default: "it could not be written (system error \(number))"
    }
  }

  /// `out/brief.html: the disk is full`.
  public var description: String { "\(path): \(reason)" }
}
