import Testing

@testable import BriefWriter

@Suite struct AddressTests {
  @Test(arguments: [
    "https://herald.example/freed?a=1&b=2#c", "http://herald.example", "HTTPS://herald.example:8080/a%20b",
    "https://a-b.herald.example/~x/(y),z;w=1", "http://127.0.0.1/",
  ])
  func anAddressOfTheWebBecomesALink(address: String) { #expect(SafeText.webAddress(address) == address) }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//herald.example/", "https://", "https:///path",
    "https://herald.example/a b", "https://herald.example/\"onclick=", "https://herald.example/<b>",
    "https://user:word@herald.example/", "https://herald.example@evil.example/", "https://herald.example:port/",
    "https://herald.example/%zz", "https://herald.example/%2", "https://héraut.example/", "https://-/",
    " https://a.example",
    "https://herald.example\r\nX: y", "https://[::1]/", "https://herald.example\\@evil.example",
  ])
  func anythingElseStaysText(address: String) { #expect(SafeText.webAddress(address) == nil) }

  @Test func whatIsNotThereIsNoAddress() { #expect(SafeText.webAddress(nil) == nil) }
}
