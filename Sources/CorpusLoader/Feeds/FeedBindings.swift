/// What the prefixes of a feed stand for where the reading is.
struct FeedBindings {
  private struct Binding {
    var prefix: UInt64
    var module: Namespaces.Module?
  }

  /// What a name means where the reading is.
  struct Name {
    var exact: UInt64
    var folded: UInt64
    var element: FeedElement
    var isDeclared: Bool
    /// Bytes of the prefix to be left out when the element is written again as HTML.
    var prefix: Int
  }

  /// Names that were looked up since the bindings last changed, by the last bits of their numbers: a feed has few.
  private var known: [Name?] = Array(repeating: nil, count: 64)
  /// The bindings in force, the innermost last; never more than `most`, so that looking through them is bounded.
  private var bindings: [Binding] = []
  private static let most = 128
  private static let none = NameHash.exact(UnsafeBufferPointer(start: nil, count: 0))
  private static let xml = Array("xml".utf8).withUnsafeBufferPointer { NameHash.exact($0) }

  /// How many are in force: what `close` is told when the element that is opened now ends.
  var count: Int { bindings.count }

  /// Takes the declarations of a tag.
  mutating func open(_ tag: XMLTag) {
    for attribute in tag.attributes where attribute.name.count >= 5 {
      let name = tag.slice(attribute.name)
      guard name[0] == 0x78, name.starts(with: "xmlns".utf8), bindings.count < FeedBindings.most else { continue }
      let prefix: UInt64
      if name.count == 5 {
        prefix = FeedBindings.none
      } else {
        guard name[5] == 0x3A else { continue }
        prefix = NameHash.exact(name.part(6..<name.count))
      }
      let module = Namespaces.module(XMLReferences.resolved(tag.slice(attribute.value)))
      bindings.append(Binding(prefix: prefix, module: module))
      forget()
    }
  }

  /// Forgets all but the first `count`.
  mutating func close(to count: Int) {
    if count < bindings.count {
      bindings.removeSubrange(count...)
      forget()
    }
  }

  private mutating func forget() {
    for place in known.indices { known[place] = nil }
  }

  /// What the name of an element means.
  mutating func name(_ name: UnsafeBufferPointer<UInt8>) -> Name {
    let exact = NameHash.exact(name)
    let place = Int(truncatingIfNeeded: exact) & 63
    if let found = known[place], found.exact == exact { return found }
    let colon = name.place(of: 0x3A, from: 0)
    let (module, isDeclared) = module(of: name.part(0..<(colon ?? 0)))
    let start = colon.map { $0 + 1 } ?? 0
    let found = Name(
      exact: exact, folded: NameHash.folded(name), element: FeedElement.named(module, name.part(start..<name.count)),
      isDeclared: isDeclared, prefix: module == .unknown ? 0 : start)
    known[place] = found
    return found
  }

  /// The module of an element's prefix (empty for none), and whether the feed has declared it. A declared address that we do
  /// not know counts for nothing against a prefix that we do.
  func module(of prefix: UnsafeBufferPointer<UInt8>) -> (module: Namespaces.Module, isDeclared: Bool) {
    let hash = prefix.isEmpty ? FeedBindings.none : NameHash.exact(prefix)
    let usual = prefix.isEmpty ? Namespaces.Module.none : Namespaces.usual(prefix) ?? .unknown
    for binding in bindings.reversed() where binding.prefix == hash { return (binding.module ?? usual, true) }
    return (usual, prefix.isEmpty || hash == FeedBindings.xml)
  }
}
