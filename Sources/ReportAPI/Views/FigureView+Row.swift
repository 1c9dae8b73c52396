import Corpus

extension FigureView {
  /// The figure of a row; nil for a row of another snapshot.
  init?(at row: Row, in snapshot: Snapshot) {
    guard let place = snapshot.place(ofFigure: row) else { return nil }
    self.init(record: place.record, index: place.index, row: row)
  }
}
