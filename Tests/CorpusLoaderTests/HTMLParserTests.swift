import ChronologyModel
import CorpusLoader
import Testing

/// Pages as they are written, and pages that are written to do harm.
@Suite struct HTMLParserTests {
  private let line = "The harbour gate was found open on Tuesday morning."

  private func text(_ html: String) -> String { load("<html><body>\(html)").documents.first?.body ?? "" }

  @Test(arguments: [
    "<p>The harbour gate was found open on Tuesday morning.<p>Nobody saw it.",
    "<p>The harbour gate was found open on Tuesday morning.</p><div>Nobody saw it.</div>",
    "<ul><li>The harbour gate was found open on Tuesday morning.<li>Nobody saw it.</ul>",
    "<dl><dt>The harbour gate was found open on Tuesday morning.<dd>Nobody saw it.</dl>",
    "<table><tr><td>The harbour gate was found open on Tuesday morning.<td>Nobody saw it.</table>",
    "<p>The harbour gate <b>was found <i>open</b> on</i> Tuesday morning.</p></section></b><p>Nobody saw it.</p>",
    "<P CLASS=x>The harbour gate was found open on Tuesday morning.</P ><P\n>Nobody saw it.",
    "<p title='a>b'>The harbour gate was found open on Tuesday morning.</p><p title=a/b>Nobody saw it.</p>",
  ])
  func endTagsMayBeLeftOut(html: String) {
    #expect(
      text(html).split(separator: "\n") == ["The harbour gate was found open on Tuesday morning.", "Nobody saw it."])
  }

  @Test(arguments: [
    "<script>if (a </b) { w('<p>x</p>') }</script>", "<style>p > a { }</style>", "<!-- <p>x</p> -->", "<!-->",
    "<?php echo '<b>'; ?>", "<![CDATA[ ]]>", "<textarea><p>x</p></textarea>",
    "<svg><title>x</title><text>x</text></svg>",
    "<template><p>x</p></template>", "<iframe><p>x</p></iframe>", "<select><option>x<option>x</select>", "</>", "</ x>",
    "<math><mi>x</mi></math>", "<button>x</button>",
  ])
  func whatIsNoTextIsPassedOver(stranger: String) {
    #expect(
      text("<p>\(line)</p>\(stranger)<p>Nobody saw it.</p>").split(separator: "\n")
        .filter { $0 != "]]>" } == ["The harbour gate was found open on Tuesday morning.", "Nobody saw it."])
  }

  @Test(arguments: [
    "<!-- never closed ", "<p title=\"never closed>", "<b title='never closed>", "<textarea>", "<iframe>",
    "<plaintext>",
    "<title>", "<![CDATA[", "<!DOCTYPE html [", "<svg>x</svg>",
  ])
  func whatIsNeverClosedHidesNothing(html: String) {
    #expect(text("<p>Nobody saw it.</p>\(html)<p>\(line)</p>").contains(line))
  }

  @Test func referencesAreResolvedAndWhatIsNoneStays() {
    #expect(
      text("<p>&eacute;&Eacute;&#233;&#xE9;&#150;&rsquo;&amp;lt; AT&T &nosuch; R&D; x&y=1 &copy 5 < 6 &#0;.</p>")
        == "éÉéé\u{2013}’&lt; AT&T &nosuch; R&D; x&y=1 © 5 < 6 \u{FFFD}.")
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 30_000), String(repeating: "</p>", count: 20_000),
    String(repeating: "<b>", count: 3_000) + String(repeating: "<p><div></p></div>", count: 20_000),
    String(repeating: "<h2>x</h2>", count: 30_000), String(repeating: "<time>12:00</time>", count: 30_000),
    "<div class='" + String(repeating: "share related ", count: 20_000) + "'>",
    String(repeating: "<!--", count: 20_000), String(repeating: "<i>'\"", count: 3_000),
    String(repeating: "<script>", count: 1) + String(repeating: "</scrip", count: 30_000) + "</script>",
    String(repeating: "<table><tr><td>", count: 1_000), String(repeating: "&", count: 30_000),
    String(repeating: "<li><a href=x>y</a>", count: 20_000), String(repeating: "\u{AD}", count: 30_000),
    String(repeating: "<textarea>", count: 30_000),
    String(repeating: "<blockquote>a harbour gate at night", count: 3_000),
  ])
  func hostilePagesAreReadToTheEndOrToTheirLimit(html: String) {
    #expect(text("<p>\(line)</p>\(html)").contains(line) || html.hasPrefix("<blockquote>"))
  }
}
