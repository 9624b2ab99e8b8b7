/// The statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
/// 2018 ask for, as far as the pages themselves can make it; the publisher answers for it.
struct AccessibilityPage {
  let frame: SiteFrame

  func bytes() -> [UInt8] {
    frame.page("Accessibility statement") { html in
      html.element("p", class: "lead", "This statement is about the pages of “\(frame.story.title)”.")
      html.line("")
      html.line("<h2>How to use the pages</h2>")
      html.line("<p>You should be able to:</p>")
      html.line("<ul><li>read all of them without a script, a mouse or a picture</li>")
      html.line("<li>zoom in to 400% without text running off the screen</li>")
      html.line("<li>move through them with a keyboard or a screen reader, by heading and by landmark</li>")
      html.line("<li>choose light or dark in your own settings, and print every page</li></ul>")
      html.line("<h2>Technical information</h2>")
      html.markup("<p>The pages are made to meet the Web Content Accessibility Guidelines version 2.2, level AA. ")
      html.markup("The picture of the chronology has the same facts in words below it. ")
      html.line("Publications that the pages link to are other people’s, and this statement is not about them.</p>")
      html.line("<h2>Reporting a problem</h2>")
      html.element("p", contact)
      html.line("")
      html.line("<h2>Enforcement</h2>")
      html.markup("<p>The Equality and Human Rights Commission enforces the accessibility regulations in England, ")
      html.markup("Scotland and Wales, and the Equality Commission for Northern Ireland in Northern Ireland. ")
      html.line("If you are not happy with the answer that you get, ask the Equality Advisory and Support Service.</p>")
    }
  }

  private var contact: String {
    let publisher = frame.publisher ?? "the office that publishes these pages"
    guard let contact = frame.contact else { return "Tell \(publisher) about anything that you cannot use." }
    return "Tell \(publisher) about anything that you cannot use: \(contact)."
  }
}
