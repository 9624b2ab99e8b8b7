internal import ChronologyModel
internal import Lexing

/// Writes a text as TimeML (ISO 24617-1) with its TIMEX3 elements inline.
enum TimeMLWriter {
  static func document(_ dated: DatedLine, _ timexes: [Timex]) -> [UInt8] {
    var out = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>".utf8)
    escape(Array(dated.name.utf8)[...], into: &out)
    out += Array("</DOCID>\n".utf8)
    if let published = dated.published {
      let day = Array(published.utf8)
      out += Array("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" functionInDocument=\"CREATION_TIME\" value=\"".utf8)
      escape(day[...], into: &out)
      out += Array("\">".utf8)
      escape(day[...], into: &out)
      out += Array("</TIMEX3></DCT>\n".utf8)
    }
    out += Array("<TEXT>".utf8)
    let bytes = dated.text.bytes
    var place = 0
    for (number, timex) in timexes.enumerated() where timex.span.start >= place {
      escape(bytes[place..<timex.span.start], into: &out)
      out += Array("<TIMEX3 tid=\"t\(number + 1)\" type=\"\(timex.kind.rawValue)\" value=\"\(timex.value)\"".utf8)
      if let modifier = timex.modifier { out += Array(" mod=\"\(modifier)\"".utf8) }
      out.append(UInt8(ascii: ">"))
      escape(bytes[timex.span.start..<timex.span.end], into: &out)
      out += Array("</TIMEX3>".utf8)
      place = timex.span.end
    }
    escape(bytes[place...], into: &out)
    return out + Array("</TEXT>\n</TimeML>\n".utf8)
  }

  /// Text as XML has it; control characters that XML forbids become U+FFFD.
  private static func escape(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): out += Array("&amp;".utf8)
      case UInt8(ascii: "<"): out += Array("&lt;".utf8)
      case UInt8(ascii: ">"): out += Array("&gt;".utf8)
      case UInt8(ascii: "\""): out += Array("&quot;".utf8)
      case 0x09, 0x0A, 0x20...: out.append(byte)
      case 0x0D: out += Array("&#13;".utf8)
      default: out += [0xEF, 0xBF, 0xBD]
      }
    }
  }
}
