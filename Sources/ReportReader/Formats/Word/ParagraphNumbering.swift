/// Which list a paragraph is an item of (ECMA-376 part 1, §17.3.1.19).
struct ParagraphNumbering: Equatable {
  /// The numbering instance; 0 takes the paragraph out of the lists of its style.
  var instance: Int?
  /// The level, 0 for the outermost.
  var level: Int?
}
