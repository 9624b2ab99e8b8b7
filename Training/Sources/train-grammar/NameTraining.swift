@_spi(Training) import Grammar

/// Learns which proper nouns that follow one another are one person's name.
func learnNames(_ samples: [Sample]) -> Perceptron {
  let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureList.capacity)
  defer { rows.deallocate() }
  func walk(_ body: (FeatureList, Bool) -> Void) {
    var list = FeatureList(rows)
    for sample in samples {
      let tree = sample.tree
      sample.forms.withUnsafeBufferPointer { forms in
        for word in tree.words.indices.dropLast()
        where tree.universal[word] == "PROPN" && tree.universal[word + 1] == "PROPN" {
          NameFeatures.collect(forms, at: word, into: &list)
          let isFirst = tree.heads[word + 1] == word
          let isLater = tree.relations[word] == "flat" && tree.heads[word + 1] == tree.heads[word]
          body(list, tree.relations[word + 1] == "flat" && (isFirst || isLater))
        }
      }
    }
  }
  var index = FeatureIndex()
  walk { list, _ in index.see(list) }
  index.settle(least: 2)
  let perceptron = Perceptron(width: 2, index: index, margin: 5)
  for _ in 0..<6 {
    walk { list, isName in
      perceptron.score(list)
      let right: UInt64 = 1 << UInt64(isName ? NameFeatures.name : NameFeatures.compound)
      perceptron.learn(right: right, wrong: 3 & ~right)
    }
  }
  perceptron.endRun()
  perceptron.average()
  return perceptron
}
