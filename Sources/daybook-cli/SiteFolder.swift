internal import BriefWriter
internal import Foundation

/// The folder of a site, which is written whole or not at all.
struct SiteFolder {
  let path: String

  /// The file that tells a folder of ours from any other: it lists what we wrote.
  private static let mark = ".daybook-site"

  private let files = FileManager.default

  /// The folder at `path`. Throws when something of another origin stands there, which is never wiped.
  init(_ path: String) throws {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    if let stranger = stranger() {
      throw Console.failure("\(stranger): it was not written by this command, so the folder is left as it is")
    }
  }

  /// What stands at the path that is none of ours; nil when there is nothing.
  private func stranger() -> String? {
    guard let kind = (try? files.attributesOfItem(atPath: path))?[.type] as? FileAttributeType else { return nil }
    guard kind == .typeDirectory, let names = try? files.contentsOfDirectory(atPath: path) else { return path }
    let listed = (try? String(contentsOfFile: "\(path)/\(SiteFolder.mark)", encoding: .utf8)) ?? ""
    let ours = Set(listed.split(separator: "\n").map(String.init) + [SiteFolder.mark])
    return names.sorted().first { !ours.contains($0) }.map { "\(path)/\($0)" }
  }

  /// Writes the files beside it and then gives them its name; what stood there stays until then.
  func write(_ site: [Site.File]) throws {
    let number = ProcessInfo.processInfo.processIdentifier
    let (new, old) = ("\(path).\(number).part", "\(path).\(number).old")
    do {
      try files.createDirectory(atPath: new, withIntermediateDirectories: true)
    } catch { throw Console.failure("\(path): the folder could not be made") }
    let list = site.map(\.name).joined(separator: "\n") + "\n"
    do {
      for file in site { try AtomicFile.write(file.bytes, to: "\(new)/\(file.name)") }
      try AtomicFile.write(Array(list.utf8), to: "\(new)/\(SiteFolder.mark)")
    } catch {
      try? files.removeItem(atPath: new)
      throw Console.failure("\(error)")
    }
    let isThere = files.fileExists(atPath: path)
    let isMoved = !isThere || rename(path, old) == 0
    guard isMoved, rename(new, path) == 0 else {
      if isThere, isMoved { _ = rename(old, path) }
      try? files.removeItem(atPath: new)
      throw Console.failure("\(path): the folder could not be put in its place")
    }
    if isThere { try? files.removeItem(atPath: old) }
  }
}
