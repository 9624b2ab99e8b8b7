import ChronologyModel
import Testing

@testable import CorpusLoader

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

  @Test func utf32WithAMarkIsRead() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0, 0, 0x67, 0, 0, 0, 0xE9, 0, 0, 0]
    let big: [UInt8] = [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x67, 0, 0, 0, 0xE9]
    #expect(try read(little) == ("gé", "utf-32le"))
    #expect(try read(big) == ("gé", "utf-32be"))
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

  @Test(arguments: [
    ("<?xml version='1.0' encoding = 'KOI8-R' ?><rss/>", "koi8-r"),
    ("<?xml version=1.0 encoding=gb2312?><rss/>", "gbk"),
    ("\n <?xml version=\"1.0\" encoding=\"Latin1\"?><rss/>", "windows-1252"),
    ("<?xml version=\"1.0\" encoding=\"cp850\"?><rss/>", "cp850"),
    // Nobody could read these declarations if they were true.
    ("<?xml version=\"1.0\" encoding=\"utf-16\"?><rss/>", "utf-8"),
    ("<?xml version=\"1.0\" encoding=\"cp037\"?><rss/>", "utf-8"), ("<?xml version=\"1.0\"?><rss/>", "utf-8"),
  ])
  func anXMLDeclarationNamesTheEncoding(text: String, name: String) throws {
    #expect(try read(Array(text.utf8)).name == name)
  }

  @Test func whatTheCarrierSaysStandsAboveTheDeclaration() throws {
    let bytes = Array("<meta charset=koi8-r><p>".utf8) + [0xA4]
    #expect(try read(bytes, charset: "\"ISO-8859-15\"") == ("<meta charset=koi8-r><p>€", "iso-8859-15"))
    #expect(try read(bytes, charset: "none such").name == "koi8-r")
  }

  @Test func aFalseDeclarationGivesWayToTheBytes() throws {
    #expect(try read(Array("<meta charset=iso-8859-1><p>café".utf8)) == ("<meta charset=iso-8859-1><p>café", "utf-8"))
    let bytes = Array("<meta charset=utf-8><p>caf".utf8) + [0xE9, 0x20, 0x93]
    #expect(try read(bytes) == ("<meta charset=utf-8><p>café “", "windows-1252"))
    // One bad byte among good ones is damage, not another encoding.
    let mostly = Array("<meta charset=utf-8><p>“café” caf".utf8) + [0xE9]
    #expect(try read(mostly) == ("<meta charset=utf-8><p>“café” café", "utf-8"))
  }

  @Test(
    arguments: [
      ("koi8-r", [0xF0, 0xD2], "Пр"), ("windows-1251", [0xCF, 0xF0], "Пр"), ("iso-8859-5", [0xBF, 0xE0], "Пр"),
      ("macintosh", [0x8E, 0xD0], "é–"), ("iso-8859-15", [0xA4, 0xBD], "€œ"),
      ("windows-1257", [0xD0, 0xA1], "Š\u{FFFD}"),
      ("iso-8859-8-i", [0xE0], "א"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
      ("gb2312", [0xC8, 0xD5, 0x80], "日€"), ("big5", [0xA4, 0xE9], "日"), ("euc-kr", [0xC7, 0xD1], "한"),
      ("ibm866", [0x8F, 0xE0], "Пр"), ("windows-874", [0xA1], "ก"),
    ] as [(String, [UInt8], String)])
  func everyEncodingIsReadByItsTable(label: String, bytes: [UInt8], text: String) throws {
    #expect(try read(bytes, charset: label).text == text)
  }

  @Test func bytesThatStandForNothingBecomeReplacementCharacters() throws {
    #expect(try read([0x61, 0xFF, 0xFF, 0x20, 0x81], charset: "euc-kr").text == "a\u{FFFD} \u{FFFD}")
    #expect(try read([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00, 0x62]).text == "\u{FFFD}a\u{FFFD}")
  }

  @Test func aStrayZeroByteIsDamageAndManyAreNoText() throws {
    let text = Array(String(repeating: "The gate was open. ", count: 40).utf8)
    #expect(try read(text + [0] + text).text.contains("\u{FFFD}The"))
    #expect(throws: LoadError.self) { try read(Array("gate".utf8) + [0, 0, 1]) }
  }

  @Test(arguments: [
    "utf-8", "utf-16be", "windows-1252", "shift_jis", "gb18030", "iso-2022-jp", "big5", "euc-kr", "koi8-u",
  ])
  func wherePiecesAreCutMakesNoDifference(label: String) throws {
    let bytes: [UInt8] =
      Array("a\r\nb\rc “日本” 😀 \u{2028} é".utf8) + [
        0xFF, 0x93, 0xFA, 0x81, 0x20, 0x0D, 0x0A, 0xC7, 0x81, 0x30, 0x81, 0x31, 0xE2, 0x80,
      ]
      + [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0xD8, 0x3D, 0xDE, 0x00, 0xD8]
    let name = try #require(EncodingLabels.name(of: label))
    let choice = EncodingChoice(name: name, method: EncodingChoice.method(of: name))
    let whole = try decoded(bytes, choice, size: bytes.count)
    #expect(!whole.isEmpty)
    for size in 1...9 { #expect(try decoded(bytes, choice, size: size) == whole) }
  }

  private func decoded(_ bytes: [UInt8], _ choice: EncodingChoice, size: Int) throws -> [UInt8] {
    var decoder = try #require(StreamDecoder(choice))
    var out: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      bytes[start..<end].withUnsafeBufferPointer { decoder.decode($0, isLast: end == bytes.count, into: &out) }
      start = end
    }
    return out
  }

  private func read(_ bytes: [UInt8], charset: String? = nil) throws -> (text: String, name: String) {
    let (text, name) = try TextEncoding.decoded(bytes, charset: charset)
    return (String(decoding: text, as: UTF8.self), name)
  }
}

@Suite struct MetaPrescanTests {
  @Test(arguments: [
    ("<meta charset=iso-8859-2>", "iso-8859-2"), ("<META CHARSET = \"KOI8-R\" >", "koi8-r"),
    ("<meta charset='x-sjis'/>", "shift_jis"), ("<meta/charset=cp866>", "ibm866"),
    ("<meta charset=\" ascii\n\">", "windows-1252"),
    ("<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>", "windows-1250"),
    ("<meta content=\"text/html; charset = 'big5' \" http-equiv=content-type>", "big5"),
    ("<meta http-equiv=content-type content='charsets charset=big5;x'>", "big5"),
    ("<!-- <meta charset=big5> --><meta charset=euc-kr>", "euc-kr"), ("<!--><meta charset=big5> -->", "big5"),
    ("<p title='<meta charset=big5>'><meta charset=euc-jp>", "euc-jp"),
    ("<meta charset=none><meta charset=greek>", "iso-8859-7"), ("text <meta charset=cyrillic>", "iso-8859-5"),
    ("<meta x charset=big5 charset=euc-kr>", "big5"), ("<meta charset=x-user-defined>", "windows-1252"),
    ("<meta charset=utf-16le>", "utf-8"),
  ])
  func aMetaElementNamesTheEncoding(html: String, name: String) {
    #expect(declared(html) == name)
  }

  @Test(arguments: [
    "<meta content='text/html; charset=big5'>", "<metacharset=big5>", "<a <meta charset=big5>",
    "<!-- <meta charset=big5> ",
    "<meta http-equiv=content-type content='charset=\"big5'>", "<meta http-equiv=refresh content='0; charset=big5'>",
    "<meta charset=\"big5", "<meta", "<", "", "</p <meta charset=big5>", "<!doctype <meta charset=big5>",
  ])
  func whatOnlyLooksLikeADeclarationIsNone(html: String) {
    #expect(declared(html) == nil)
  }

  @Test func aLateDeclarationCountsUnlessItStandsInAScript() {
    let late = String(repeating: " ", count: 3000)
    #expect(declared("<p>\(late)<meta charset=koi8-u>") == "koi8-u")
    #expect(declared("<script>\(late)'<meta charset=big5>'</script><meta charset=koi8-u>") == "koi8-u")
  }

  private func declared(_ html: String) -> String? {
    Array(html.utf8).withUnsafeBufferPointer { DeclaredEncoding.name(in: $0) }
  }
}
