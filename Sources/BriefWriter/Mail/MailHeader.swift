/// Text in the header of a message (RFC 2047): nothing in it can begin another line of the header.
enum MailHeader {
  /// The text as it is when it is short and of ASCII, else in encoded words, one a line.
  static func value(_ text: String) -> String {
    let line = SafeText.line(text)
    let isPlain = line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
    if isPlain, line.utf8.count <= plainWidth { return line }
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if word.count + bytes.count > wordBytes {
        words.append("=?UTF-8?B?\(base64(word))?=")
        word = []
      }
      word += bytes
    }
    if !word.isEmpty { words.append("=?UTF-8?B?\(base64(word))?=") }
    return words.joined(separator: "\r\n ")
  }

  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = 0
      for place in 0..<3 { value = value << 8 | (place < group.count ? Int(group[start + place]) : 0) }
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let plainWidth = 66
  /// As many bytes as an encoded word holds within a line of 76 characters that begins with `Subject: `.
  private static let wordBytes = 39
}
