internal import Glibc

/// Finds the files that paths name, each once however often they are named.
struct InputWalk {
  /// A file, or a reason why a path gives none.
  enum Found {
    case file(InputPath)
    case refused(InputPath, LoadError)

    fileprivate var path: InputPath {
      switch self {
      case .file(let path), .refused(let path, _): path
      }
    }
  }

  /// What was found so far, by paths without links.
  private var known: Set<InputPath> = []

  /// The files at and below `path` that were not found before, sorted by the bytes of their paths. Hidden files and the
  /// helper files of saved pages are passed over in a folder; links to folders are not followed there, so that a loop of
  /// links ends.
  mutating func files(at path: InputPath) -> [Found] {
    do throws(LoadError) {
      switch try path.status().st_mode & S_IFMT {
      case S_IFREG: return known.insert(path.resolved).inserted ? [.file(path)] : []
      case S_IFDIR: return files(below: path)
      default: throw .notAFile
      }
    } catch {
      return [.refused(path, error)]
    }
  }

  private mutating func files(below path: InputPath) -> [Found] {
    var found: [Found] = []
    var isEmpty = true
    var folders = [Folder(path: path, resolved: path.resolved)]
    while let folder = folders.popLast() {
      let names: [[UInt8]]
      do throws(LoadError) {
        names = try folder.path.names()
      } catch {
        found.append(.refused(folder.path, error))
        continue
      }
      for name in names where name.first != 0x2E {
        let here = folder.path.appending(name)
        guard known.insert(folder.resolved.appending(name)).inserted else {
          isEmpty = false
          continue
        }
        do throws(LoadError) {
          let own = try here.ownStatus().st_mode & S_IFMT
          switch own == S_IFLNK ? try kind(ofLink: here) : own {
          case S_IFDIR where own == S_IFDIR:
            folders.append(Folder(path: here, resolved: folder.resolved.appending(name)))
          case S_IFDIR: break
          case S_IFREG:
            isEmpty = false
            if own == S_IFREG || known.insert(here.resolved).inserted { found.append(.file(here)) }
          default: throw .notAFile
          }
        } catch {
          found.append(.refused(here, error))
        }
      }
    }
    if isEmpty, found.isEmpty { return [.refused(path, .emptyFolder)] }
    found.sort { $0.path < $1.path }
    let helpers = SavedPages.helpers(among: found.map(\.path.shown))
    return helpers.isEmpty ? found : found.indices.filter { !helpers.contains($0) }.map { found[$0] }
  }

  /// A folder to be looked through, as it was named and without links.
  private struct Folder {
    var path: InputPath
    var resolved: InputPath
  }

  /// What a link leads to.
  private func kind(ofLink link: InputPath) throws(LoadError) -> mode_t {
    do throws(LoadError) {
      return try link.status().st_mode & S_IFMT
    } catch {
      throw error == .missing ? .linkToNothing : error
    }
  }
}

extension InputPath {
  /// The bytes of the file. A file is read to its end whatever size it is said to have, and never waited for.
  func read() throws(LoadError) -> [UInt8] {
    let file = open(terminated, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .system(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    if status.st_size > off_t(Limits.bytes) { throw .tooLarge }
    var out: [UInt8] = []
    out.reserveCapacity(Int(max(0, status.st_size)) + 1)
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      if count == 0 { return out }
      out.append(contentsOf: piece[..<count])
      if out.count > Limits.bytes { throw .tooLarge }
    }
  }
}
