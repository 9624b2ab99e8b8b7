public import ChronologyModel

/// Reads files and folders of any mixture of pages, feeds, records, messages and plain text into documents.
public struct Loader: Sendable {
  private let outletName: @Sendable (String) -> String?

  /// A loader. `outletName` gives the name of the outlet for a host name in small letters (`www.independent.co.uk`), for
  /// inputs that do not name their outlet.
  public init(outletName: @escaping @Sendable (String) -> String? = { _ in nil }) { self.outletName = outletName }

  /// Reads everything that `paths` name: files as they are, folders searched through in the order of their files' names,
  /// hidden files passed over; `-` is `standardInput`. What is named twice is read once. Nothing throws: what cannot be
  /// read is a refusal, the rest goes on.
  public func load(paths: [String], standardInput: [UInt8]? = nil) -> LoadedCorpus {
    var corpus = LoadedCorpus()
    each(paths, standardInput) { path, source in
      do throws(LoadError) {
        let reading = try reading(of: source, .documents)
        for draft in reading.drafts { corpus.documents.append(Finishing.document(of: draft, path: path)) }
        corpus.refusals += Loader.refusals(of: reading, path: path)
      } catch {
        corpus.refusals.append(Refusal(path: path, reason: error.reason))
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
    var entries: [LoadedFile.Entry] = []
    stream(paths: paths, standardInput: standardInput) { part in
      switch part {
      case .begin: entries = []
      case .entry(let entry): entries.append(entry)
      case .end(var file):
        file.entries = entries
        body(file)
      }
    }
  }

  /// Reads everything that `paths` name as `files` does, and hands over each file in parts: of a feed each entry as soon as
  /// it has been read, so that no more than that is held however large the feed is.
  public func stream(
    paths: [String], standardInput: [UInt8]? = nil, _ body: (LoadedFile.Part) -> Void
  ) {
    each(paths, standardInput) { path, source in
      do throws(LoadError) {
        if case .feed(let feed) = source { return Loader.stream(feed, path: path, body) }
        let reading = try reading(of: source, .entries)
        var file = LoadedFile(path: path, kind: reading.kind, encoding: reading.encoding)
        body(.begin(file))
        if let entries = reading.entries {
          for entry in entries { body(.entry(entry)) }
        } else {
          for draft in reading.drafts { body(.entry(Finishing.entry(of: draft, path: path))) }
        }
        file.isDamaged = reading.damagedAt != nil || !reading.refusals.isEmpty
        file.feed = reading.feed
        if reading.feed != nil { file.refusal = reading.refusals.first?.error.reason }
        body(.end(file))
      } catch {
        let file = LoadedFile(path: path, isDamaged: true, refusal: error.reason)
        body(.begin(file))
        body(.end(file))
      }
    }
  }

  private static func stream(_ source: StreamedFeed, path: String, _ body: (LoadedFile.Part) -> Void) {
    var file = LoadedFile(path: path, encoding: source.encoding)
    var hasBegun = false
    withoutActuallyEscaping(body) { body in
      let parser = FeedParser { entry, feed in
        if !hasBegun {
          file.kind = feed.kind
          body(.begin(file))
          hasBegun = true
        }
        if entry.isTooLong { file.refusal = LoadError.textTooLong.reason }
        body(.entry(FeedView.entry(entry, in: feed)))
      }
      do throws(LoadError) { try source.parse(parser) } catch { file.refusal = error.reason }
      file.kind = parser.kind
      if !hasBegun { body(.begin(file)) }
      file.feed = FeedView.feed(parser.feed)
      file.isDamaged = file.refusal != nil || parser.damagedAt != nil || source.isMislabelled(after: parser)
      body(.end(file))
    }
  }

  /// Where an input is read from.
  private enum Source {
    case bytes(() throws(LoadError) -> [UInt8])
    case feed(StreamedFeed)
    case refused(LoadError)
  }

  private func each(_ paths: [String], _ standardInput: [UInt8]?, _ body: (String, Source) -> Void) {
    var walk = InputWalk()
    var hasReadInput = false
    for path in paths {
      if path == "-" {
        if !hasReadInput { body(path, .bytes { () throws(LoadError) in standardInput ?? [] }) }
        hasReadInput = true
        continue
      }
      for found in walk.files(at: InputPath(path)) {
        switch found {
        case .refused(let path, let error): body(path.shown, .refused(error))
        case .file(let file): body(file.shown, Loader.source(at: file))
        }
      }
    }
  }

  private static func source(at path: InputPath) -> Source {
    do throws(LoadError) {
      guard let feed = try StreamedFeed(path: path) else { return .bytes { () throws(LoadError) in try path.read() } }
      return .feed(feed)
    } catch {
      return .refused(error)
    }
  }

  private func reading(of source: Source, _ view: ReadingContext.View) throws(LoadError) -> Reading {
    var context = ReadingContext(outletName: outletName)
    context.view = view
    switch source {
    case .refused(let error): throw error
    case .bytes(let bytes): return try Formats.read(try bytes(), context)
    case .feed(let feed):
      var reading = try FeedFormat.reading(context, isMislabelled: feed.isMislabelled(after:), feed.parse)
      reading.encoding = feed.encoding
      return reading
    }
  }

  private static func refusals(of reading: Reading, path: String) -> [Refusal] {
    var refusals = reading.refusals.map {
      Refusal(path: $0.entry.isEmpty ? path : "\(path)#\($0.entry)", reason: $0.error.reason, extent: $0.extent)
    }
    if let line = reading.damagedAt {
      let reason = "line \(line): it is damaged here; what could be read was"
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
