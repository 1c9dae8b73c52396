/// The words that decide how a number is meant, one table for each rule that reads them.
///
/// A file of this folder holds the tables of one field of a figure. A phrase found at a place is always the longest
/// one of its table.
enum CueTables {}
