/// Where the words that name an indicator were found.
enum WordingSource: String {
  case before = "the words before"
  case behind = "the noun behind"
  case carried = "carried over from the number before"
  case list = "dealt out from a list"
  case spokenOf = "what is spoken of, with"
  case topic = "what the clause before is about"
  case table = "the headings of row and column"
  case position = "its place in a proportion"
}
