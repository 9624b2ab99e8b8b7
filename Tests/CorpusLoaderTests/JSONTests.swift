import ChronologyModel
import Testing

@testable import CorpusLoader

@Suite struct JSONTests {
  private func whole(_ text: String) throws -> (value: JSONValue, damagedAt: Int?) {
    try JSONValue.whole(Array(text.utf8))
  }

  @Test func everyKindOfValueIsRead() throws {
    let (value, damagedAt) = try whole(
      #"""
      {"a": "x\n\"\u00e9\ud83d\ude00\/", "b": -1.5e3, "c": true, "d": null, "e": [1, "2", {}],
      "f": false, "a": "second"}
      """#
    )
    #expect(damagedAt == nil)
    #expect(value["a"]?.text == "x\n\"é😀/")
    #expect(value["b"]?.word == "-1.5e3")
    #expect(value["c"]?.isTrue == true && value["f"]?.isTrue == false)
    #expect(value["d"] == nil && value["none"] == nil)
    #expect(value["e"]?.values.count == 3)
    #expect(value["e"]?.values[0].integer == 1 && value["e"]?.values[1].integer == 2)
    #expect(value.objects.count == 2)
  }

  @Test(arguments: [
    ("{\n\"a\": 1,\n}", 3), ("{\"a\" 1}", 1), ("[1,\n2", 2), ("{\"a\": 1}\n\nx", 3), ("[1 2]", 1), ("{\"a\": tru}", 1),
    ("{\"a\":\n\"x", 2), ("[\"\\q\"]", 1), ("[\"\\u12\"]", 1), ("", 1), ("[1,,2]", 1), ("{'a': 1}", 1),
  ])
  func theFirstErrorHasItsLine(text: String, line: Int) throws { #expect(try whole(text).damagedAt == line) }

  @Test(arguments: ["[]", "{}", "[[], {}]", "\"x\"", "1", "[\"\\ud800\"]", "[\"a\tb\"]", " [ 1 , 2 ] "])
  func whatIsWholeHasNoError(text: String) throws { #expect(try whole(text).damagedAt == nil) }

  @Test func whatStandsBeforeAnErrorIsRead() throws {
    let value = try whole(#"{"a": "x", "b": [1, 2, {"c": "y" "d""#).value
    #expect(value["a"]?.text == "x")
    #expect(value["b"]?.values.last?["c"]?.text == "y")
  }

  @Test func lenientReadingGoesOnAfterAnError() {
    let value = JSONValue(Array(#"{"a": oops, "b": "x", "c": [1,]}"#.utf8))
    #expect(value["b"]?.text == "x")
    #expect(value["c"]?.values.count == 1)
  }

  @Test func nestingIsBounded() throws {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: LoadError.valuesTooDeep) { try whole(deep) }
    #expect(throws: LoadError.valuesTooDeep) { try whole(String(repeating: "{\"a\":", count: 200_000)) }
    #expect(JSONValue(Array(deep.utf8)).values.count == 1)
    #expect(load("[[\"" + deep + "\"]]").reason?.contains("JSON") == true)
    #expect(load(deep + "{\"a\"").reason != nil || load(deep + "{\"a\"").documents.count == 1)
    let within = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(try whole(within).damagedAt == nil)
  }

  @Test func aLongStringIsRefused() throws {
    let long = String(repeating: "x", count: Limits.text + 1)
    #expect(throws: LoadError.textTooLong) { try whole("[\"\(long)\"]") }
  }

  @Test func aDamagedFileOfAKnownKindIsReadAndNoted() throws {
    let text = """
      {"Overview": {"Title": "Gates", "Date": "2031-11-05T00:00:00", "House": "Commons"},
      "Items": [{"AttributedTo": "Bo Lane", "Value": "It is shut."},
      {"AttributedTo": "Cal Rees", "Val
      """
    let corpus = load(text)
    #expect(corpus.documents.first?.words(.speech) == ["It is shut."])
    #expect(corpus.documents.first?.notes == ["the file is damaged at line 3 and was read up to there"])
    #expect(corpus.refusals.map(\.extent) == [.part])
    #expect(load("{\"a\": 1,\n\"b\": }").reason?.hasPrefix("line 2: ") == true)
  }

  @Test func textThatOnlyBeginsLikeJSONIsText() {
    #expect(load("[Picture: a gate]\nThe gate is shut.").documents.count == 1)
    #expect(load("{Harbour Gate} The gate is shut.").documents.count == 1)
    #expect(load("[The gate is shut.]").documents.count == 1)
  }
}
