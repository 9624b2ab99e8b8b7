/// The namespaces of feeds, told by their addresses whatever prefix a feed gives them.
enum Namespaces {
  /// The name we know an element by.
  static func name(local: String, prefix: String?, uri: String?) -> String {
    if let uri, let known = prefixes[uri] { return known.isEmpty ? local : known + ":" + local }
    guard let prefix else { return local }
    return prefix + ":" + local
  }

  private static let prefixes: [String: String] = [
    "http://www.w3.org/2005/Atom": "",
    "http://purl.org/atom/ns#": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://www.w3.org/1999/xhtml": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  ]
}
