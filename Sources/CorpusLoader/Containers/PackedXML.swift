/// Parses XML that stands within a file, under the same rules as XML that is a file.
enum PackedXML {
  /// Parses it; true when it was well formed. What stands before damage has reached the receiver.
  static func parse(_ bytes: [UInt8], _ receiver: any MarkupReceiver) throws(LoadError) -> Bool {
    try parse(try TextInput(bytes), receiver)
  }

  /// Parses a text that has been decoded.
  static func parse(_ input: TextInput, _ receiver: any MarkupReceiver) throws(LoadError) -> Bool {
    if input.prolog?.declaresEntity == true { throw .entityDeclaration }
    let stop = MarkupParser.parseXML(try XMLMending.mended(input), receiver)
    if stop == .tooDeep { throw .tooDeep }
    return stop == nil
  }

  /// A name without its prefix.
  static func local(_ name: String) -> Substring {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name[...] }
    return name[name.utf8.index(after: colon)...]
  }
}
