@_spi(Training) import Grammar

/// Trains the two passes of the tagger.
struct TaggerTraining {
  let samples: [Sample]
  /// The tags of each class, as bits.
  let classes: [UInt64]
  let properNoun: UInt64

  static let epochs = 12
  /// How many runs the weights are the mean of.
  static let runs = 3
  static let margin: Int32 = 80
  /// How often a feature must be seen to have a weight.
  static let least: Int32 = 4

  /// Learns one pass from the samples of these numbers; `ahead` are the first pass's tags, for the second. What is
  /// learnt is the mean of so many runs, each in another order.
  func learn(_ numbers: [Int], ahead: [[UInt8]]?, runs: Int = 1) -> Perceptron {
    let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureList.capacity)
    defer { rows.deallocate() }
    var index = FeatureIndex()
    for number in numbers {
      let gold = samples[number].gold
      walk(number, ahead: ahead?[number], rows) { word, _, list in
        index.see(list)
        return gold[word]
      }
    }
    index.settle(least: Self.least)
    let perceptron = Perceptron(width: 64, index: index, margin: Self.margin)
    for run in 0..<runs {
      var order = numbers
      var shuffle = Shuffle(run: run)
      for _ in 0..<Self.epochs {
        shuffle(&order)
        for number in order {
          let gold = samples[number].gold
          walk(number, ahead: ahead?[number], rows) { word, allowed, list in
            perceptron.score(list)
            let right: UInt64 = 1 << UInt64(gold[word])
            let said = perceptron.best(allowed | right)!
            perceptron.learn(right: right, wrong: allowed & ~right)
            return UInt8(said)
          }
        }
      }
      perceptron.endRun()
    }
    perceptron.average()
    return perceptron
  }

  /// The tags that a pass gives to a sample.
  func tags(_ number: Int, _ perceptron: Perceptron, ahead: [UInt8]?) -> [UInt8] {
    let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureList.capacity)
    defer { rows.deallocate() }
    return walk(number, ahead: ahead, rows) { _, allowed, list in
      perceptron.score(list)
      return UInt8(perceptron.best(allowed)!)
    }
  }

  /// Goes through a sample from left to right; `decide` gives the tag of a word that may have several.
  @discardableResult
  private func walk(
    _ number: Int, ahead: [UInt8]?, _ rows: UnsafeMutablePointer<UInt32>,
    decide: (_ word: Int, _ allowed: UInt64, FeatureList) -> UInt8
  ) -> [UInt8] {
    samples[number].forms.withUnsafeBufferPointer { forms in
      let features = TaggerFeatures(forms)
      var list = FeatureList(rows)
      var tags: [UInt8] = []
      var t1 = TaggerFeatures.outside
      var t2 = TaggerFeatures.outside
      for word in forms.indices {
        let allowed = candidateTags(
          forms[word], known: classes[Int(forms[word].entry.tagClass)], open: classes[0], properNoun: properNoun)
        var tag = UInt8(truncatingIfNeeded: allowed.trailingZeroBitCount)
        if allowed & (allowed &- 1) != 0 {
          features.collect(at: word, t1: t1, t2: t2, into: &list)
          if let ahead {
            ahead.withUnsafeBufferPointer { features.collectAhead(at: word, t1: t1, t2: t2, tags: $0, into: &list) }
          }
          tag = decide(word, allowed, list)
        }
        tags.append(tag)
        t2 = t1
        t1 = tag
      }
      return tags
    }
  }

  /// The tags that each sample is given by a model that has not learnt from it: what the next stage learns from.
  func heldOut(ahead: [[UInt8]]?) -> [[UInt8]] {
    var tags: [[UInt8]] = Array(repeating: [], count: samples.count)
    let parts = 4
    for part in 0..<parts {
      let perceptron = learn(samples.indices.filter { samples[$0].fold % parts != part }, ahead: ahead)
      for number in samples.indices where samples[number].fold % parts == part {
        tags[number] = self.tags(number, perceptron, ahead: ahead?[number])
      }
    }
    return tags
  }
}
