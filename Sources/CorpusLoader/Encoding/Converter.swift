internal import Glibc

/// Reads an encoding by the C library's iconv: those of many bytes a character, and those that only XML declarations of
/// old programs name.
final class Converter {
  /// The C library's names for the encodings of the WHATWG Encoding Standard: of each family the one that has most.
  static let names = [
    "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS", "iso-2022-jp": "ISO-2022-JP",
    "shift_jis": "CP932", "euc-kr": "CP949",
  ]

  private let handle: iconv_t
  private let name: String

  /// A converter to UTF-8; nil when the C library has none.
  init?(_ name: String) {
    self.name = name
    handle = iconv_open("UTF-8", name)
    // (iconv_t) -1 says that there is none.
    if Int(bitPattern: handle) == -1 { return nil }
  }

  deinit { if Int(bitPattern: handle) != -1 { iconv_close(handle) } }

  /// A label that the WHATWG Encoding Standard does not know, in small letters, when the C library reads it and ASCII
  /// stands in it for itself: otherwise nobody could have read the label.
  static func label(_ label: some Sequence<UInt8>) -> String? {
    let bytes = label.prefix(32).map(Bytes.folded)
    guard bytes.count > 1, bytes.allSatisfy({ Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2D || $0 == 0x5F })
    else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    let plain = Array("<?xml version='1.0'?> +&+ Abc; xyz, 0123456789".utf8)
    for name in [name, String(decoding: bytes.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)] {
      guard let converter = Converter(name) else { continue }
      var out: [UInt8] = []
      _ = plain.withUnsafeBufferPointer { converter.decode($0, true, &out) }
      return out == plain ? name : nil
    }
    return nil
  }

  /// Appends what can be read and returns how many bytes that took, as `UnicodeDecoding` does. What is not of the encoding
  /// becomes U+FFFD, without an ASCII character that stands where the rest of it should.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ out: inout [UInt8]) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var source: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
      mutating: UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self))
    var left = bytes.count
    while true {
      let status = room(&source, &left, &out)
      // What iconv holds back to see the next character is written at the end.
      if status == 0, isLast { _ = room(nil, &left, &out) }
      if status != E2BIG { guard left > 0, status != 0 else { return bytes.count - left } }
      if status == E2BIG { continue }
      let place = bytes.count - left
      if !isLast, left < 4 { return place }
      let skipped = damaged(bytes, place, &out)
      left -= skipped
      source = source.map { $0 + skipped }
    }
  }

  /// One call of iconv with room for 16 kB: 0 or its error.
  private func room(
    _ source: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ left: inout Int, _ out: inout [UInt8]
  ) -> Int32 {
    var status: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 16_384) { room, count in
      room.withMemoryRebound(to: CChar.self) { room in
        var target = room.baseAddress
        var free = room.count
        if iconv(handle, source, &left, &target, &free) == -1 { status = errno }
        count = room.count - free
      }
    }
    out.append(contentsOf: piece)
    return status
  }

  /// Writes what stands for bytes that iconv refuses, and returns how many they are.
  private func damaged(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ out: inout [UInt8]) -> Int {
    if bytes[place] == 0x80, let meant = Converter.lone[name] {
      TextEncoding.append(meant, to: &out)
      return 1
    }
    TextEncoding.append(0xFFFD, to: &out)
    let isPair = bytes[place] > 0x80 && place + 1 < bytes.count && bytes[place + 1] >= 0x80
    return isPair ? 2 : 1
  }

  /// What a byte 0x80 alone stands for.
  private static let lone: [String: UInt32] = ["GB18030": 0x20AC, "CP932": 0x80]
}
