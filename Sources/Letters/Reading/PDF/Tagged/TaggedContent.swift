/// The blocks of a tagged PDF with the words that are drawn for them.
struct TaggedContent {
  /// A block with its words.
  struct Block {
    let block: TaggedBlock
    var pieces: [TaggedPiece] = []
  }

  private(set) var blocks: [Block]
  private let words: [(word: PageWord, page: Int)]
  private let heights: [Double]
  private var alignment: TextAlignment
  /// Block and place behind the last piece of each word.
  private var places: [Int: (block: Int, end: Int)] = [:]

  /// What of the tree has to be drawn, and of the page to be in the tree, to trust it.
  private static let leastFound = 0.9
  private static let leastCovered = 0.6
  /// The share of a page's height at both edges where what is not in the tree is furniture.
  private static let edge = 0.07

  /// Brings tree and words together; nil where they don't fit each other.
  ///
  /// - Parameters:
  ///   - tree: the structure tree.
  ///   - pages: the words, in the order in which they are drawn.
  /// - Complexity: O(bytes) where tree and drawing are in one order.
  init?(_ tree: StructureTree, _ pages: [WordPage]) {
    words = pages.enumerated().flatMap { page, content in content.words.map { ($0, page) } }
    heights = pages.map(\.height)
    alignment = TextAlignment(words.map(\.word.text))
    blocks = TaggedBlocks.all(of: tree).map { Block(block: $0) }
    var run = 0
    for index in blocks.indices {
      var isParted = false
      for part in blocks[index].block.runs {
        add(part, to: index, run: run, isParted: isParted)
        isParted = part.text.last?.isWhitespace ?? isParted
        run += 1
      }
    }
    guard Double(alignment.found) >= Self.leastFound * Double(alignment.sought),
      alignment.found > 0, alignment.coverage >= Self.leastCovered
    else { return nil }
    addRest(furniture: RunningLines.found(on: pages))
  }

  private mutating func add(
    _ run: TaggedBlock.Run, to block: Int, run number: Int, isParted: Bool
  ) {
    for (index, piece) in alignment.pieces(of: run.text).enumerated() {
      let (word, page) = words[piece.word]
      var box = word.box
      box.left = word.box.left + piece.from * word.box.width
      box.right = word.box.left + piece.to * word.box.width
      if !run.isMark {
        blocks[block].pieces.append(
          TaggedPiece(
            text: piece.text, box: box, page: page, path: run.path, run: number,
            isParted: piece.isParted || index == 0 && isParted, link: run.link))
      }
      places[piece.word] = (block, blocks[block].pieces.count)
    }
  }

  // MARK: Words that the tree lacks

  /// Adds words that are in no element that could be read, where they are drawn.
  private mutating func addRest(furniture: [Set<Int>]) {
    let offsets = heights.indices.map { page in words.firstIndex { $0.page == page } ?? 0 }
    let extents = heights.indices.map { page in
      words.indices.filter { words[$0].page == page && alignment.holds($0) }
        .map { words[$0].word.box }.reduce(nil as PageBox?) { $0?.union($1) ?? $1 }
    }
    var stretches: [[Int]] = []
    for index in words.indices where !alignment.holds(index) {
      let (word, page) = words[index]
      if furniture[page].contains(index - offsets[page]) { continue }
      if isFurniture(word.box, page, extents[page]) { continue }
      if let last = stretches.last?.last, words[last].page == page, last == index - 1 {
        stretches[stretches.count - 1].append(index)
      } else {
        stretches.append([index])
      }
    }
    for stretch in stretches.reversed() { insert(stretch) }
  }

  private func isFurniture(_ box: PageBox, _ page: Int, _ extent: PageBox?) -> Bool {
    guard let extent else { return false }
    return box.bottom <= extent.top && box.bottom < Self.edge * heights[page]
      || box.top >= extent.bottom && box.top > (1 - Self.edge) * heights[page]
  }

  private mutating func insert(_ stretch: [Int]) {
    let before = (0..<stretch[0]).last { places[$0] != nil }
    let after = (stretch[stretch.count - 1]..<words.count).first { places[$0] != nil }
    let here = before.flatMap { places[$0] }
    let next = after.flatMap { places[$0] }
    let start = here?.block ?? -1
    let end = next?.block ?? blocks.count
    let slot = start + 1 < end ? (start + 1..<end).first { blocks[$0].block.runs.isEmpty } : nil
    if let slot {
      blocks[slot].pieces += pieces(of: stretch, path: [])
    } else if let here, let before, start == end || follows(stretch[0], before) {
      let added = pieces(of: stretch, path: path(start, here.end - 1))
      blocks[start].pieces.insert(contentsOf: added, at: here.end)
    } else if let after, end < blocks.count, follows(after, stretch[stretch.count - 1]) {
      let added = pieces(of: stretch, path: path(end, 0))
      blocks[end].pieces.insert(contentsOf: added, at: 0)
    } else {
      blocks.insert(
        Block(block: TaggedBlock(), pieces: pieces(of: stretch, path: [])), at: start + 1)
    }
  }

  private func pieces(of stretch: [Int], path: [Int]) -> [TaggedPiece] {
    stretch.map { piece(of: $0, path: path) }
  }

  private func path(_ block: Int, _ piece: Int) -> [Int] {
    blocks[block].pieces.indices.contains(piece) ? blocks[block].pieces[piece].path : []
  }

  private func piece(of index: Int, path: [Int]) -> TaggedPiece {
    let (word, page) = words[index]
    return TaggedPiece(
      text: word.text, box: word.box, page: page, path: path, run: -1, isParted: true)
  }

  private func follows(_ next: Int, _ last: Int) -> Bool {
    piece(of: next, path: []).follows(piece(of: last, path: []))
  }
}
