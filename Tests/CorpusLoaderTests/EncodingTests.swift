import ChronologyModel
import CorpusLoader
import Testing

@Suite struct EncodingTests {
  private let words = "The café’s gate cost £5."

  @Test func utf16IsReadInBothOrdersWithAndWithoutAMark() {
    let units = Array(words.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(load([0xFF, 0xFE] + little).text == words)
    #expect(load([0xFE, 0xFF] + big).text == words)
    #expect(load("The gate was open.".utf16.flatMap { [UInt8($0), 0] }).text == "The gate was open.")
  }

  @Test func bytesThatAreNotUTF8AreWindows1252() {
    #expect(load(Array("The caf".utf8) + [0xE9, 0x92] + Array("s gate.".utf8)).text == "The café’s gate.")
  }

  @Test func isoLatin1MeansWindows1252() {
    let head = "<html><head><meta charset='iso-8859-1'><title>Gate</title></head><body><p>It was the guard"
    #expect(
      load(Array(head.utf8) + [0x92] + Array("s gate.</p></body></html>".utf8)).text.hasSuffix(
        "It was the guard’s gate."))
  }

  @Test func aByteOrderMarkAndCarriageReturnsAreNoText() {
    #expect(load([0xEF, 0xBB, 0xBF] + Array("One gate.\r\nTwo gates.\r".utf8)).text == "One gate.\nTwo gates.")
  }
}
