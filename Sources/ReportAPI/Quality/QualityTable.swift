// swift-format-ignore-file
// Generated: GONGBAO_UPDATE_GOLDEN=1 swift test --filter GoldenTests

/// The rows of `QualityScore`: text, field, and how often it is there by the marks, was read, and was read right.
enum QualityTable {
  static let lines = """
    000_c31315ad0663ef0d	found	85	85	85
    000_c31315ad0663ef0d	whole	85	85	80
    000_c31315ad0663ef0d	kind	85	85	85
    000_c31315ad0663ef0d	value	85	85	85
    000_c31315ad0663ef0d	unit	85	85	85
    000_c31315ad0663ef0d	comparator	85	85	85
    000_c31315ad0663ef0d	measure	85	85	85
    000_c31315ad0663ef0d	year	85	85	85
    000_c31315ad0663ef0d	indicator	85	85	80
    000_c31315ad0663ef0d	code	12	12	12
    000_c31315ad0663ef0d	strength	11	11	11
    000_c31315ad0663ef0d	from	0	0	0
    000_c31315ad0663ef0d	damaged	0	0	0
    001_b9251b87b0cd542e	found	31	31	31
    001_b9251b87b0cd542e	whole	31	31	28
    001_b9251b87b0cd542e	kind	31	31	30
    001_b9251b87b0cd542e	value	31	31	31
    001_b9251b87b0cd542e	unit	31	31	31
    001_b9251b87b0cd542e	comparator	31	31	31
    001_b9251b87b0cd542e	measure	31	31	31
    001_b9251b87b0cd542e	year	31	31	31
    001_b9251b87b0cd542e	indicator	31	31	29
    001_b9251b87b0cd542e	code	5	5	5
    001_b9251b87b0cd542e	strength	31	30	30
    001_b9251b87b0cd542e	from	5	5	5
    001_b9251b87b0cd542e	damaged	0	0	0
    003_e6e4c8c4a9426b73	found	107	106	106
    003_e6e4c8c4a9426b73	whole	107	106	104
    003_e6e4c8c4a9426b73	kind	107	106	106
    003_e6e4c8c4a9426b73	value	107	106	106
    003_e6e4c8c4a9426b73	unit	107	106	106
    003_e6e4c8c4a9426b73	comparator	107	106	106
    003_e6e4c8c4a9426b73	measure	107	106	106
    003_e6e4c8c4a9426b73	year	107	106	105
    003_e6e4c8c4a9426b73	indicator	107	106	105
    003_e6e4c8c4a9426b73	code	41	41	41
    003_e6e4c8c4a9426b73	strength	34	33	33
    003_e6e4c8c4a9426b73	from	0	0	0
    003_e6e4c8c4a9426b73	damaged	2	2	2
    all	found	223	222	222
    all	whole	223	222	212
    all	kind	223	222	221
    all	value	223	222	222
    all	unit	223	222	222
    all	comparator	223	222	222
    all	measure	223	222	222
    all	year	223	222	221
    all	indicator	223	222	214
    all	code	58	58	58
    all	strength	76	74	74
    all	from	5	5	5
    all	damaged	2	2	2
    """
}
