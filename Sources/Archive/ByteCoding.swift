/// Values packed into bytes, one behind the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number: seven bits a byte, the low ones first.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ run: [UInt8]) {
    write(run.count)
    bytes.append(contentsOf: run)
  }

  /// Writes numbers of full width.
  mutating func write(_ numbers: [UInt64]) {
    write(numbers.count)
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  /// Writes a case by its place among all cases.
  mutating func write<Value: CaseIterable & Equatable>(_ value: Value) {
    write(Value.allCases.prefix { $0 != value }.count)
  }

  /// Writes whether there is a value, then the value.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// Writes how many values there are, then each.
  mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

/// Reads back what ``ByteWriter`` wrote.
struct ByteReader {
  /// The bytes are not what was written.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  mutating func byte() throws(Damaged) -> UInt8 {
    guard position < bytes.count else { throw Damaged() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func integer() throws(Damaged) -> Int {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      let next = try byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int(Int64(bitPattern: number)) }
    }
    throw Damaged()
  }

  mutating func flag() throws(Damaged) -> Bool { try byte() == 1 }

  mutating func double() throws(Damaged) -> Double {
    var pattern: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 56, by: 8) {
      pattern |= UInt64(try byte()) << shift
    }
    return Double(bitPattern: pattern)
  }

  mutating func run() throws(Damaged) -> ArraySlice<UInt8> {
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Damaged() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Where the rest begins.
  var offset: Int { position }

  /// The numbers of full width.
  mutating func numbers() throws(Damaged) -> [UInt64] {
    let count = try integer()
    guard count >= 0, count <= (bytes.count - position) / 8 else { throw Damaged() }
    defer { position += 8 * count }
    return bytes.withUnsafeBytes { raw in
      (0..<count).map { number in
        UInt64(
          littleEndian: raw.loadUnaligned(
            fromByteOffset: position + 8 * number, as: UInt64.self))
      }
    }
  }

  /// A case by its place among all cases.
  mutating func choice<Value: CaseIterable>(
    _ type: Value.Type
  ) throws(Damaged) -> Value where Value.AllCases == [Value] {
    let place = try integer()
    guard Value.allCases.indices.contains(place) else { throw Damaged() }
    return Value.allCases[place]
  }

  mutating func string() throws(Damaged) -> String { String(decoding: try run(), as: UTF8.self) }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(Damaged) -> Value
  ) throws(Damaged) -> Value? {
    try flag() ? try body(&self) : nil
  }

  mutating func array<Value>(
    _ body: (inout ByteReader) throws(Damaged) -> Value
  ) throws(Damaged) -> [Value] {
    let count = try integer()
    guard count >= 0, count <= bytes.count - position else { throw Damaged() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  /// A case of an enumeration by its raw value.
  mutating func word<Value: RawRepresentable<String>>(
    _ type: Value.Type
  ) throws(Damaged) -> Value {
    guard let value = Value(rawValue: try string()) else { throw Damaged() }
    return value
  }
}
