/// The two kinds of notes of a document, each numbered for itself.
enum NoteKind: Hashable {
  case footnote
  case endnote
}
