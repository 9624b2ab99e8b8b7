public import ChronologyModel

/// Reads files and folders of any mixture of pages, feeds and plain text into documents.
public struct Loader: Sendable {
  private let outletName: @Sendable (String) -> String?

  /// A loader. `outletName` gives the name of the outlet for a host name in small letters (`www.independent.co.uk`), for
  /// inputs that do not name their outlet.
  public init(outletName: @escaping @Sendable (String) -> String? = { _ in nil }) { self.outletName = outletName }

  /// Reads everything that `paths` name: files as they are, folders searched through in the order of their files' names,
  /// hidden files passed over; `-` is `standardInput`. Nothing throws: what cannot be read is a refusal, the rest goes on.
  public func load(paths: [String], standardInput: [UInt8]? = nil) -> LoadedCorpus {
    var corpus = LoadedCorpus()
    for path in paths {
      if path == "-" {
        read(path, into: &corpus) { () throws(LoadError) in standardInput ?? [] }
        continue
      }
      for found in InputWalk.files(at: path) {
        switch found {
        case .refused(let path, let error): corpus.refusals.append(Refusal(path: path, reason: error.reason))
        case .file(let file): read(file, into: &corpus) { () throws(LoadError) in try InputWalk.bytes(of: file) }
        }
      }
    }
    for index in corpus.documents.indices { corpus.documents[index].id = "d\(index + 1)" }
    Copies.mark(in: &corpus.documents)
    return corpus
  }

  private func read(_ path: String, into corpus: inout LoadedCorpus, _ bytes: () throws(LoadError) -> [UInt8]) {
    do throws(LoadError) {
      let drafts = try Formats.read(try bytes(), outletName: outletName)
      for draft in drafts { corpus.documents.append(Finishing.document(of: draft, path: path)) }
      if let line = drafts.lazy.compactMap(\.damagedAt).first {
        let reason = "line \(line): it is damaged here; what stands before was read"
        corpus.refusals.append(Refusal(path: path, reason: reason, extent: .part))
      }
    } catch {
      corpus.refusals.append(Refusal(path: path, reason: error.reason))
    }
  }
}

/// What was loaded and what was not.
public struct LoadedCorpus: Sendable {
  /// The documents, in the order of the paths, with ids `d1`, `d2`.
  public var documents: [Document]
  /// What could not be read, in the order of the paths.
  public var refusals: [Refusal]

  /// A corpus.
  public init(documents: [Document] = [], refusals: [Refusal] = []) {
    self.documents = documents
    self.refusals = refusals
  }
}
