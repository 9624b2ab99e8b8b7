import ChronologyModel
import CorpusLoader
import Testing

@Suite struct FurnitureTests {
  @Test(arguments: [
    "Jump to content", "Read more", "Sign up for our evening letter. Read our privacy policy.",
    "Please back our journalism. Donate. Close.",
    "Evening Final: get our newsletter", "We could not take payment. Update your details to keep your subscription.",
    "Your support helps us dig. Read more Support Now Your donation keeps our reporters on the ground and our quality journalism free of paywalls.",
    "Fenland views in ten tongues. Login.",
  ])
  func furnitureIsLeftOutAndNoted(line: String) {
    let corpus = load("\(line)\n\nThe gate was left open.\nNobody saw it.")
    #expect(corpus.text == "The gate was left open.\nNobody saw it.")
    #expect(corpus.documents[0].notes.count == 1 && corpus.documents[0].notes[0].hasPrefix("left out: "))
  }

  @Test(arguments: [
    "The minister said her support for the scheme had not changed.",
    "Subscriptions to the county library rose by a tenth.",
    "Prisoners were told to sign up for courses before Friday.",
    "The charity asked people to donate blankets and read more to children.",
    "“Your donation was never declared,” the committee told him.",
    "The app’s privacy policy broke the law, the watchdog said.",
    "He was close to home when he was found.",
  ])
  func linesOfAnArticleThatMentionSuchThingsStay(line: String) {
    let corpus = load("\(line)\nNobody saw it.")
    #expect(corpus.text == "\(line)\nNobody saw it.")
    #expect(corpus.documents[0].notes.isEmpty)
  }
}
