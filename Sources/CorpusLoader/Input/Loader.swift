public import ChronologyModel

/// Reads files and folders of any mixture of pages, feeds, records, messages and plain text into documents.
public struct Loader: Sendable {
  private let outletName: @Sendable (String) -> String?

  /// A loader. `outletName` gives the name of the outlet for a host name in small letters (`www.independent.co.uk`), for
  /// inputs that do not name their outlet.
  public init(outletName: @escaping @Sendable (String) -> String? = { _ in nil }) { self.outletName = outletName }

  /// Reads everything that `paths` name: files as they are, folders searched through in the order of their files' names,
  /// hidden files passed over; `-` is `standardInput`. What is named twice is read once. Nothing throws: what cannot be read is a refusal, the rest goes on.
  public func load(paths: [String], standardInput: [UInt8]? = nil) -> LoadedCorpus {
    var corpus = LoadedCorpus()
    each(paths, standardInput) { path, result in
      switch result {
      case .success(let reading):
        for draft in reading.drafts { corpus.documents.append(Finishing.document(of: draft, path: path)) }
        corpus.refusals += Loader.refusals(of: reading, path: path)
      case .failure(let error): corpus.refusals.append(Refusal(path: path, reason: error.reason))
      }
    }
    for index in corpus.documents.indices { corpus.documents[index].id = "d\(index + 1)" }
    Copies.mark(in: &corpus.documents)
    return corpus
  }

  /// Reads everything that `paths` name as `load` does, and hands over each file as it was read, before anything is made
  /// of it; a file that cannot be read has its `refusal`.
  public func files(
    paths: [String], standardInput: [UInt8]? = nil, _ body: (LoadedFile) -> Void
  ) {
    each(paths, standardInput) { path, result in
      switch result {
      case .success(let reading):
        let entries = reading.entries ?? reading.drafts.map { Finishing.entry(of: $0, path: path) }
        let isDamaged = reading.damagedAt != nil || !reading.refusals.isEmpty
        body(
          LoadedFile(
            path: path, kind: reading.kind, encoding: reading.encoding, isDamaged: isDamaged, feed: reading.feed,
            entries: entries))
      case .failure(let error): body(LoadedFile(path: path, isDamaged: true, refusal: error.reason))
      }
    }
  }

  private func each(
    _ paths: [String], _ standardInput: [UInt8]?, _ body: (String, Result<Reading, LoadError>) -> Void
  ) {
    var walk = InputWalk()
    var hasReadInput = false
    for path in paths {
      if path == "-" {
        if !hasReadInput { body(path, read { () throws(LoadError) in standardInput ?? [] }) }
        hasReadInput = true
        continue
      }
      for found in walk.files(at: InputPath(path)) {
        switch found {
        case .refused(let path, let error): body(path.shown, .failure(error))
        case .file(let file): body(file.shown, read { () throws(LoadError) in try file.read() })
        }
      }
    }
  }

  private func read(_ bytes: () throws(LoadError) -> [UInt8]) -> Result<Reading, LoadError> {
    do throws(LoadError) {
      return .success(try Formats.read(try bytes(), ReadingContext(outletName: outletName)))
    } catch {
      return .failure(error)
    }
  }

  private static func refusals(of reading: Reading, path: String) -> [Refusal] {
    var refusals = reading.refusals.map {
      Refusal(path: $0.entry.isEmpty ? path : "\(path)#\($0.entry)", reason: $0.error.reason, extent: $0.extent)
    }
    if let line = reading.damagedAt {
      let reason = "line \(line): it is damaged here; what stands before was read"
      refusals.append(Refusal(path: path, reason: reason, extent: .part))
    }
    return refusals
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
