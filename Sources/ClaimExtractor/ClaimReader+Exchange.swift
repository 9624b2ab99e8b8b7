import ChronologyModel
import Knowledge
import Lexing

extension ClaimReader {
  /// A document in which members of a house take turns is itself an exchange there, on its day.
  func exchange() -> [Claim] {
    var members: [Claim.Participant] = []
    for speaker in speakers.labels where !members.contains(where: { $0.entity == speaker.entity }) {
      members.append(.init(entity: speaker.entity, role: .agent, span: speaker.span))
    }
    guard members.count > 1, let day = document.document.publication.day, let first = speakers.labels.first,
      document.document.proceedings != nil
        || document.text.tokens.contains(where: { words.houseWord.contains($0.hash) })
    else { return [] }
    let token = document.text.tokenIndex(atOrAfter: first.span.start)
    guard let index = document.text.sentenceIndex(ofToken: token) else { return [] }
    let sentence = SentenceView(document, document.text.sentences[index], words)
    let house = document.mentions.first { sentence.words.houseWord.contains(document.hash($0.tokens.upperBound - 1)) }
    if let house { members.append(.init(entity: house.mention.entity, role: .place, span: house.mention.span)) }
    return [
      Claim(
        kind: .parliamentaryExchange, span: EvidenceSpan.around(token..<token + 1, in: sentence), trigger: first.span,
        participants: members, time: CivilInterval(day: day), pattern: "turns of speakers")
    ]
  }
}
