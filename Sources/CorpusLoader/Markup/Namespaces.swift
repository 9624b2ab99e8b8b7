/// The namespaces of feeds, told by their addresses whatever prefix a feed gives them, and by their usual prefixes where a
/// feed does not say what they stand for.
enum Namespaces {
  /// A vocabulary that feeds are written in.
  enum Module: UInt8, CaseIterable {
    /// RSS and Atom in all their versions, and elements without a namespace.
    case none
    case rdf, dc, dcterms, content, media, itunes, xhtml, feedburner, xml
    /// One that we read nothing of.
    case unknown

    /// What stands before its names in a table of names: a sign that no name has.
    var written: String { String(Unicode.Scalar(rawValue + 1)) }

    /// What the numbers of its names begin with.
    var seed: UInt64 { Module.seeds[Int(rawValue)] }

    private static let seeds: [UInt64] = allCases.map { module in
      Array(module.written.utf8).withUnsafeBufferPointer { NameHash.folded($0) }
    }
  }

  /// The name we know an element by.
  static func name(local: String, prefix: String?, uri: String?) -> String {
    if let uri, let module = module(Array(uri.utf8)) {
      return module == .none || module == .xhtml ? local : "\(module):\(local)"
    }
    guard let prefix else { return local }
    return prefix + ":" + local
  }

  /// The module of an address; nil when we know none. Capitals are small letters here, and a slash at the end may be missing.
  static func module(_ address: [UInt8]) -> Module? {
    let trimmed = Bytes.trimmed(address[...])
    return trimmed.withUnsafeBufferPointer { byAddress[$0] }
  }

  /// The module that a prefix usually stands for.
  static func usual(_ prefix: UnsafeBufferPointer<UInt8>) -> Module? { byPrefix[prefix] }

  private static let byAddress = NameTable<Module>(
    modules.flatMap { (address, module) in
      [(address, module)] + (address.hasSuffix("/") ? [(String(address.dropLast()), module)] : [])
    })

  private static let byPrefix = NameTable<Module>([
    ("rss", .none), ("atom", .none), ("atom10", .none), ("atom03", .none), ("a10", .none), ("a", .none),
    ("rdf", .rdf), ("dc", .dc), ("dcterms", .dcterms), ("content", .content), ("media", .media), ("itunes", .itunes),
    ("xhtml", .xhtml), ("feedburner", .feedburner), ("xml", .xml),
  ])

  private static let modules: [String: Module] = [
    "http://www.w3.org/2005/atom": .none,
    "http://purl.org/atom/ns#": .none,
    "http://purl.org/pie/": .none,
    "http://purl.org/echo/": .none,
    "http://example.com/necho": .none,
    "http://example.com/newformat#": .none,
    "uri/of/echo/namespace#": .none,
    "http://purl.org/rss/1.0/": .none,
    "http://purl.org/rss/1.0/modules/rss091#": .none,
    "http://my.netscape.com/rdf/simple/0.9/": .none,
    "http://channel.netscape.com/rdf/simple/0.9/": .none,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .none,
    "http://backend.userland.com/rss": .none,
    "http://backend.userland.com/rss2": .none,
    "http://backend.userland.com/rss091": .none,
    "http://blogs.law.harvard.edu/tech/rss": .none,
    "http://cyber.law.harvard.edu/rss": .none,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
    "http://purl.org/dc/elements/1.0/": .dc,
    "http://purl.org/dc/elements/1.1/": .dc,
    "http://purl.org/dc/terms/": .dcterms,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "http://search.yahoo.com/mrss/": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://example.com/dtds/podcast-1.0.dtd": .itunes,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://www.w3.org/xml/1998/namespace": .xml,
  ]
}
