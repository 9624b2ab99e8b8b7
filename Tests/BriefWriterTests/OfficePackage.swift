import CZlib
import Foundation
import FoundationXML

/// A zip archive as another program sees it: by its directory.
struct OfficePackage {
  /// The parts by name.
  var parts: [String: Data] = [:]
  /// The names in the order of the directory.
  var names: [String] = []
  /// What is wrong with the archive; empty when nothing is.
  var faults: [String] = []

  init(_ bytes: [UInt8]) {
    func number(_ place: Int, _ width: Int) -> Int {
      guard place >= 0, place + width <= bytes.count else { return 0 }
      return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    if number(end, 4) != 0x0605_4B50 { faults.append("no end of the directory") }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      if number(place, 4) != 0x0201_4B50 { faults.append("no entry at \(place)") }
      let (packed, size, length) = (number(place + 20, 4), number(place + 24, 4), number(place + 28, 2))
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      let start = number(place + 42, 4)
      if number(start, 4) != 0x0403_4B50 { faults.append("no header of \(name)") }
      let from = start + 30 + number(start + 26, 2) + number(start + 28, 2)
      let part = OfficePackage.inflated(Array(bytes[from..<(from + packed)]), size: size)
      let sum = part.withUnsafeBytes {
        crc32(0, $0.bindMemory(to: UInt8.self).baseAddress, UInt32($0.count))
      }
      if part.count != size || Int(sum) != number(place + 16, 4) { faults.append("\(name) is damaged") }
      parts[name] = part
      names.append(name)
      place += 46 + length
    }
  }

  /// A part as text; empty when there is none.
  func text(_ name: String) -> String { String(decoding: parts[name] ?? Data(), as: UTF8.self) }

  /// The parts that are not well-formed XML.
  var malformed: [String] { names.filter { !XMLParser(data: parts[$0] ?? Data()).parse() } }

  private static func inflated(_ packed: [UInt8], size: Int) -> Data {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return Data() }
    defer { inflateEnd(&stream) }
    var (packed, out) = (packed, [UInt8](repeating: 0, count: size + 1))
    let count = packed.withUnsafeMutableBufferPointer { input in
      out.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        return inflate(&stream, Z_FINISH) == Z_STREAM_END ? output.count - Int(stream.avail_out) : 0
      }
    }
    return Data(out[..<count])
  }
}

/// How often something stands in a text.
func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }
