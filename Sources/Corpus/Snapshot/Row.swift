/// The number of a report, section, figure or passage among all of its kind in one snapshot.
///
/// Rows are dense, in the order of the list, and mean nothing in another snapshot; what leaves the house are ids.
public typealias Row = Int32
