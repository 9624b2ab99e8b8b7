/// Pages that a browser saved "complete": `page.html` beside a folder `page_files` of its pictures, styles and frames, which
/// are no documents by themselves.
enum SavedPages {
  /// The places, in a list of paths, of the files in such folders.
  static func helpers(among paths: [String]) -> Set<Int> {
    var found: Set<Int> = []
    var pages: Set<String>?
    for (index, path) in paths.enumerated() {
      for stem in stems(of: path) {
        let known = pages ?? Set(paths.compactMap(stem(ofPage:)))
        pages = known
        if known.contains(stem) {
          found.insert(index)
          break
        }
      }
    }
    return found
  }

  /// The path of a page without the end of its name; nil for a path that is none of a page.
  private static func stem(ofPage path: String) -> String? {
    guard let dot = path.lastIndex(of: "."), pageEnds.contains(path[path.index(after: dot)...].lowercased()) else {
      return nil
    }
    return String(path[..<dot])
  }

  /// What the page of each folder of helper files that a path leads through would be called.
  private static func stems(of path: String) -> [String] {
    guard folderEnds.contains(where: { path.range(of: $0 + "/") != nil }) else { return [] }
    var found: [String] = []
    for place in path.indices where path[place] == "/" {
      let folder = path[..<place]
      for end in folderEnds where folder.hasSuffix(end) { found.append(String(folder.dropLast(end.count))) }
      if found.count >= 16 { break }
    }
    return found
  }

  private static let pageEnds: Set<String> = ["html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx"]

  /// What browsers put behind the page's name, in the languages they speak.
  private static let folderEnds = ["_files", ".files", "-Dateien", "_fichiers", "_archivos", "_bestanden"]
}
