import ChronologyModel
import Knowledge
import Lexing

extension DocumentView {
  /// The same document with a mention for each `I`, `me` and `my`: who speaks the words, or else who wrote the page.
  func resolvingFirstPerson(_ speakers: SpeakerReader, author: Int?, words: Vocabulary) -> DocumentView {
    var added: [PlacedMention] = []
    for sentence in text.sentences {
      for token in sentence where words.firstPerson.contains(text.tokens[token].hash) && tokens[token].classes.isEmpty {
        let speaker = speakers.speaker(of: token, sentence: sentence.lowerBound)
        guard let entity = isQuoted[token] || speaker != nil ? speaker?.entity : author else { continue }
        let mention = Mention(
          span: span(token..<token + 1), entity: entity, form: .pronoun, kind: .person,
          reason: speaker == nil ? "the author of the page" : "the speaker of these words")
        added.append(PlacedMention(mention: mention, tokens: token..<token + 1))
      }
    }
    return added.isEmpty ? self : DocumentView(self, adding: added)
  }
}
