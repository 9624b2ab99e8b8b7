/// One pass over the bytes of a table: where its cells are. Tables are read at every start of the program, so that
/// nothing is made here for a row or a cell but two numbers.
struct TableScan {
  /// How many cells the header has; 0 when there is none.
  private(set) var columns = 0
  /// Where the cells begin and end, two numbers a cell; a row's missing cells are empty.
  private(set) var bounds: [Int32] = []
  /// The line of each row, from 1.
  private(set) var lines: [Int32] = []
  /// The first row with more cells than the header; nothing after it is read.
  private(set) var tooLong: (line: Int, cells: Int)?

  /// Scans a table of less than 2 GB.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    bounds.reserveCapacity(bytes.count / 6)
    lines.reserveCapacity(bytes.count / 120 + 8)
    var start = 0
    var line = 0
    while start < bytes.count, tooLong == nil {
      line &+= 1
      var end = start
      var cells = 0
      var cell = start
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 {
          add(cell, end)
          cells &+= 1
          cell = end &+ 1
        }
        end &+= 1
      }
      let last = end > cell && bytes[end - 1] == 0x0D ? end - 1 : end
      add(cell, last)
      cells &+= 1
      let isEmpty = start == last || bytes[start] == 0x23
      start = end &+ 1
      if isEmpty { bounds.removeLast(cells * 2) } else { close(line, cells: cells, at: last) }
    }
  }

  private mutating func add(_ start: Int, _ end: Int) {
    bounds.append(Int32(truncatingIfNeeded: start))
    bounds.append(Int32(truncatingIfNeeded: end))
  }

  /// Ends a row, which the first makes the header.
  private mutating func close(_ line: Int, cells: Int, at last: Int) {
    if columns == 0 { columns = cells }
    if cells > columns {
      tooLong = (line, cells)
      return
    }
    for _ in cells..<columns { add(last, last) }
    lines.append(Int32(truncatingIfNeeded: line))
  }
}
