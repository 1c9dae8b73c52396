import HanText

/// Reads queries.
///
///     query    = any
///     any      = all *( "OR" all )
///     all      = part *( ["AND"] part )          ; a blank is enough, and AND binds tighter than OR
///     part     = "-" group | "-" term | "-" filter | near
///     near     = simple *( "near/" 1*3DIGIT simple )   ; simple must be a term there
///     simple   = group | term | filter
///     group    = "(" any ")"
///     filter   = field ":" ( phrase | word )     ; only for fields that the caller named
///     term     = phrase | word
///     phrase   = DQUOTE 1*( any character but DQUOTE ) DQUOTE
///     word     = 1*( any character but blanks and DQUOTE )
///
/// `OR`, `AND` and `near/N` (or `NEAR/N`) are operators only as whole words. `-` and `(` are only at the start of a
/// word; inside one they stand for themselves, and so does `)` as the partner of a `(` inside: 村(社区), 2019-2020. All
/// but the quotation marks can be full-width, and a field's name in capitals. A word that begins or ends
/// in `*` and has other characters is refused, because somebody expects more of it than it does; ** alone is what
/// redacted texts hold.
struct SearchQueryParser {
  private let text: [Unicode.Scalar]
  /// The text as operators are read in it: in half width, but for quotation marks, which a phrase can hold in any other form.
  private let signs: [Unicode.Scalar]
  private let fields: Set<String>
  private var position = 0
  private var termCount = 0
  private var depth = 0

  init(_ text: String, fields: Set<String>) {
    self.text = Array(text.unicodeScalars)
    signs = self.text.map(Self.narrow)
    self.fields = fields
  }

  mutating func parse() throws(SearchQueryError) -> SearchExpression {
    skipBlanks()
    guard position < text.count else { throw .empty }
    let expression = try any()
    guard position == text.count else { throw .unbalancedParenthesis(at: position) }
    return expression
  }

  // MARK: The rules

  private mutating func any() throws(SearchQueryError) -> SearchExpression {
    var parts = [try all()]
    while let at = take("OR") {
      guard !isAtEnd else { throw .missingOperand(of: "OR", at: at) }
      parts.append(try all())
    }
    guard parts.count > 1 else { return parts[0] }
    return .any(parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } })
  }

  private mutating func all() throws(SearchQueryError) -> SearchExpression {
    let start = position
    if let at = peek("OR") ?? peek("AND") { throw .missingOperand(of: String(of: wordScalars(at)), at: at) }
    var parts = [try part()]
    while !isAtEnd, peek("OR") == nil {
      if let at = take("AND"), isAtEnd || peek("OR") != nil || peek("AND") != nil {
        throw .missingOperand(of: "AND", at: at)
      }
      parts.append(try part())
    }
    guard parts.contains(where: { !$0.isNegation }) else { throw .onlyNegations(at: start) }
    guard parts.count > 1 else { return parts[0] }
    return .all(parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } })
  }

  private mutating func part() throws(SearchQueryError) -> SearchExpression {
    if let at = nearOperator()?.position { throw .nearWithoutTerms(at: at) }
    guard signs[position] == "-" else { return try near() }
    let at = position
    position += 1
    guard position < text.count, !Self.isBlank(text[position]), signs[position] != ")" else {
      throw .missingOperand(of: "-", at: at)
    }
    try descend(at)
    let operand = try simple()
    depth -= 1
    return .not(operand)
  }

  private mutating func near() throws(SearchQueryError) -> SearchExpression {
    let first = try simple()
    var terms: [SearchTerm] = []
    var distances: [Int] = []
    while let (at, distance) = nearOperator() {
      guard let distance, SearchQuery.distances.contains(distance) else { throw .badDistance(at: at) }
      if terms.isEmpty {
        guard case .term(let term) = first else { throw .nearWithoutTerms(at: at) }
        terms.append(term)
      }
      position = at + wordScalars(at).count
      skipBlanks()
      guard !isAtEnd, peek("OR") == nil, peek("AND") == nil, nearOperator() == nil, signs[position] != "-",
        case .term(let term) = try simple()
      else { throw .nearWithoutTerms(at: at) }
      terms.append(term)
      distances.append(distance)
    }
    return terms.isEmpty ? first : .near(terms, distances: distances)
  }

  private mutating func simple() throws(SearchQueryError) -> SearchExpression {
    if signs[position] == "(" { return try group() }
    if let field = field() { return try filter(field) }
    return .term(try term())
  }

  private mutating func group() throws(SearchQueryError) -> SearchExpression {
    let at = position
    try descend(at)
    position += 1
    skipBlanks()
    if position < text.count, signs[position] == ")" { throw .emptyGroup(at: at) }
    guard position < text.count else { throw .unbalancedParenthesis(at: at) }
    let inside = try any()
    guard position < text.count, signs[position] == ")" else { throw .unbalancedParenthesis(at: at) }
    position += 1
    skipBlanks()
    depth -= 1
    return inside
  }

  private mutating func filter(_ field: String) throws(SearchQueryError) -> SearchExpression {
    let at = position
    position += field.unicodeScalars.count + 1
    guard position < text.count, !Self.isBlank(text[position]), !(depth > 0 && signs[position] == ")") else {
      throw .missingValue(of: field, at: at)
    }
    let value = try term()
    return .filter(FieldFilter(field: field, value: value.text, position: at))
  }

  private mutating func term() throws(SearchQueryError) -> SearchTerm {
    let at = position
    guard termCount < SearchQuery.maximumTerms else { throw .tooManyTerms(at: at) }
    termCount += 1
    let scalars = text[position] == "\"" ? try phrase() : try word()
    guard scalars.count <= SearchQuery.maximumTermLength else { throw .termTooLong(at: at) }
    skipBlanks()
    return SearchTerm(text: String(of: scalars), position: at)
  }

  private mutating func phrase() throws(SearchQueryError) -> ArraySlice<Unicode.Scalar> {
    let at = position
    guard let end = text[(at + 1)...].firstIndex(of: "\"") else { throw .unbalancedQuote(at: at) }
    guard end > at + 1 else { throw .emptyPhrase(at: at) }
    position = end + 1
    return text[at + 1..<end]
  }

  private mutating func word() throws(SearchQueryError) -> ArraySlice<Unicode.Scalar> {
    let at = position
    let scalars = wordScalars(at)
    // What ends a word at once is a closing parenthesis without a partner.
    guard !scalars.isEmpty else { throw .unbalancedParenthesis(at: at) }
    position = at + scalars.count
    let hasOther = scalars.contains { $0 != "*" }
    if hasOther, scalars.first == "*" || scalars.last == "*" { throw .needlessWildcard(at: at) }
    return scalars
  }

  private mutating func descend(_ at: Int) throws(SearchQueryError) {
    depth += 1
    guard depth <= SearchQuery.maximumDepth else { throw .tooDeep(at: at) }
  }

  // MARK: Words

  /// The characters of the word that begins at `start`.
  private func wordScalars(_ start: Int) -> ArraySlice<Unicode.Scalar> {
    var end = start
    var open = 0
    while end < text.count, text[end] != "\"", !Self.isBlank(text[end]) {
      if signs[end] == "(" { open += 1 }
      if signs[end] == ")" {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    return text[start..<end]
  }

  /// Where the word begins that stands here, when it is `word`.
  private func peek(_ word: String) -> Int? {
    signs[wordScalars(position).indices].elementsEqual(word.unicodeScalars) ? position : nil
  }

  /// Goes behind the word that stands here and the blanks after it, when it is `word`; gives where it began.
  private mutating func take(_ word: String) -> Int? {
    guard let at = peek(word) else { return nil }
    position += word.unicodeScalars.count
    skipBlanks()
    return at
  }

  /// The word that stands here, when it is `near/` and something: where it begins, and the number if it is one.
  private func nearOperator() -> (position: Int, distance: Int?)? {
    let word = signs[wordScalars(position).indices]
    guard word.starts(with: "near/".unicodeScalars) || word.starts(with: "NEAR/".unicodeScalars) else { return nil }
    let digits = word.dropFirst(5)
    guard (1...3).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return (position, nil)
    }
    return (position, Int(String(of: digits)))
  }

  /// The name before a colon here, when it is a field's.
  private func field() -> String? {
    let letters = signs[position...].prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    guard letters.endIndex < signs.count, signs[letters.endIndex] == ":" else { return nil }
    let name = String(of: letters).lowercased()
    return fields.contains(name) ? name : nil
  }

  private mutating func skipBlanks() {
    while position < text.count, Self.isBlank(text[position]) { position += 1 }
  }

  private var isAtEnd: Bool { position == text.count || depth > 0 && signs[position] == ")" }

  /// The half-width form of a full-width sign, letter or digit but the quotation mark; everything else unchanged.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("！"..."～").contains(scalar), scalar != "＂" else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFF01 + 0x21) ?? scalar
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
