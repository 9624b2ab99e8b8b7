import Testing

@testable import CorpusLoader

@Suite struct SanitizerTests {
  private func sanitized(_ html: String) -> String {
    String(decoding: HTMLSanitizer.sanitized(Array(html.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    "plain & simple", "<p>The <b>gate</b> was <a href=\"https://s.example/?a=1&amp;b=2\" title=\"x\">open</a>.</p>",
    "<ul><li>One</li></ul><br /><img alt=\"A gate\" src=\"/g.png\" />", "<td colspan=\"2\">5 &lt; 6</td>",
    "<span style=\"color: red;\">red</span>", "<a href=\"mailto:ann@s.example\">Ann</a>",
  ])
  func whatIsAllowedStaysAsItIs(html: String) { #expect(sanitized(html) == html) }

  @Test(arguments: [
    ("<script>alert(1)</script>Gate", "Gate"), ("Gate<SCRIPT src=x>alert('</b>')</ScRiPt >", "Gate"),
    ("<style>p{}</style>Gate", "Gate"), ("<iframe src='https://x.example'></iframe>Gate", "Gate"),
    ("<object data=x><embed src=y>Gate</object>", "Gate"), ("<p onclick='x()' ONLOAD=y>Gate</p>", "<p>Gate</p>"),
    ("<!-- <script> -->Gate", "Gate"), ("<scr<script>ipt>Gate", ""),
    ("<meta http-equiv=refresh><link href=x>Gate", "Gate"),
    ("<crazy-tag a=1>Gate</crazy-tag>", "Gate"), ("<script>never closed", ""),
    ("<p title='\"><script>x</script>'>Gate</p>", "<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">Gate</p>"),
  ])
  func whatRunsIsTakenOut(html: String, left: String) { #expect(sanitized(html) == left) }

  @Test(arguments: [
    "javascript:x", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "java\nscript:x", "&#106;avascript:x",
    "&#x6A;avascript&#58;x", "javascript&colon;x", "vbscript:x", "data:text/html,x", "\u{1}javascript:x",
  ])
  func addressesThatRunAreTakenOut(address: String) {
    #expect(sanitized("<a href=\"\(address)\">x</a>") == "<a href=\"\">x</a>")
  }

  @Test(arguments: [
    "https://s.example/a:b", "/a:b", "?a=b:c", "#a:b", "a/b:c", "HTTP://s.example/", "ftp://s.example/",
  ])
  func otherAddressesStay(address: String) {
    #expect(sanitized("<a href=\"\(address)\">x</a>") == "<a href=\"\(address)\">x</a>")
  }

  @Test(arguments: [
    ("color: red; position: fixed", "color: red;"), ("width: expression(alert(1))", ""),
    ("background: url(javascript:x)", ""), ("margin: 0 auto", "margin: 0 auto;"),
    ("color:red;behavior:x", "color: red;"),
    ("-moz-binding: x", ""), ("font-family: 'A b', serif", "font-family: 'A b', serif;"), ("color: \\72 ed", ""),
    ("border: 1px solid #ccc", "border: 1px solid #ccc;"), ("border: 1px sneaky", ""), ("/* x */ color: red", ""),
  ])
  func stylesAreListsOfKnownProperties(style: String, left: String) {
    #expect(String(decoding: StyleSanitizer.sanitized(Array(style.utf8)), as: UTF8.self) == left)
  }

  @Test func signsThatOpenNothingAreWrittenOut() {
    #expect(sanitized("1 < 2 <3") == "1 &lt; 2 &lt;3")
    #expect(sanitized("<b>x</b> <a href=\"x") == "<b>x</b> &lt;a href=\"x")
  }

  @Test func textOfManyOpenSignsTakesTimeByItsLength() {
    for piece in ["<!--", "<a ", "</a", "<a b='", "<![CDATA[", "&", "<!x", "<script>"] {
      let html = String(repeating: piece, count: 100_000)
      #expect(sanitized(html).utf8.count <= html.utf8.count * 5)
    }
  }
}

@Suite struct RelativeAddressTests {
  /// RFC 3986, section 5.4.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
    ("g;x", "http://a/b/c/g;x"),
    ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
    ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
    ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
  ])
  func theExamplesOfTheStandardHold(reference: String, address: String) {
    let found = RelativeAddress.resolved(Array(reference.utf8), against: Array("http://a/b/c/d;p?q".utf8))
    #expect(String(decoding: found, as: UTF8.self) == address)
  }

  @Test func aBaseWithoutAPathTakesASlash() {
    let found = RelativeAddress.resolved(Array("g".utf8), against: Array("http://a".utf8))
    #expect(String(decoding: found, as: UTF8.self) == "http://a/g")
  }
}
