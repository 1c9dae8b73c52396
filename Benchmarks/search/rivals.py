#!/usr/bin/env python3
"""Asks tantivy (pairs of characters, phrases), SQLite FTS5 (trigrams) and a plain scan the same queries, and compares.

usage: rivals.py queries FOLDED            writes a mixed set of queries over the folded passages
       rivals.py compare FOLDED OURS       asks them, beside what search-benchmark printed for them
"""
import importlib.util, random, sqlite3, sys, time
from collections import defaultdict


def passages(path):
    for line in open(path, encoding="utf-8", newline="\n"):
        year, text = line.rstrip("\n").split("\t", 1)
        yield int(year), text


def is_plain(text):
    return all("\u4e00" <= c <= "\u9fff" or c.isdigit() for c in text)


def queries(path):
    """By a fixed seed: runs of one to eight characters from random places (frequent ones more often), several terms of
    one passage, and both with the year of the passage."""
    docs, rng = [d for d in passages(path) if len(d[1]) > 40], random.Random(20221101)

    def run(text, length):
        for _ in range(50):
            start = rng.randrange(len(text) - length)
            if is_plain(text[start:start + length]):
                return text[start:start + length]
        return "工作"
    for length in range(1, 9):
        for _ in range(40):
            print(f"0\t{run(rng.choice(docs)[1], length)}")
    for terms in (2, 3):
        for _ in range(40):
            text = rng.choice(docs)[1]
            print("0\t" + " ".join(run(text, rng.randint(2, 4)) for _ in range(terms)))
    for _ in range(60):
        year, text = rng.choice(docs)
        print(f"{year}\t" + " ".join(run(text, rng.randint(2, 6)) for _ in range(rng.randint(1, 2))))


def median_time(work, times):
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        answer = work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[times // 2] * 1e6, answer


def tantivy_engine(docs):
    import tantivy
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=False, tokenizer_name="pairs", index_option="position")
    builder.add_integer_field("year", indexed=True)
    schema = builder.build()
    index = tantivy.Index(schema)
    index.register_tokenizer("pairs", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    writer = index.writer(500_000_000, num_threads=1)
    for year, text in docs:
        text = "".join("\u25a1" if c.isspace() else c for c in text)
        writer.add_document(tantivy.Document(text=" ".join(map("".join, zip(text, text[1:]))), year=year))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def query(year, terms):
        parts = []
        for term in terms:
            pairs = list(map("".join, zip(term, term[1:])))
            parts.append(tantivy.Query.phrase_query(schema, "text", pairs) if len(pairs) > 1
                         else tantivy.Query.term_query(schema, "text", pairs[0]))
        if year:
            parts.append(tantivy.Query.term_query(schema, "year", year))
        return parts[0] if len(parts) == 1 else tantivy.Query.boolean_query([(tantivy.Occur.Must, p) for p in parts])

    def ask(year, terms):
        if any(len(t) < 2 for t in terms):
            return None
        made = query(year, terms)
        return median_time(lambda: searcher.search(made, 10, count=True).count, 7)
    return ask


def fts5_engine(docs):
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table t using fts5(text, year unindexed, tokenize='trigram')")
    base.executemany("insert into t (text, year) values (?, ?)", ((t, y) for y, t in docs))
    base.execute("insert into t(t) values('optimize')")

    def ask(year, terms):
        long = [t for t in terms if len(t) > 2]
        where = (["t match ?"] if long else []) + ["instr(text, ?)"] * (len(terms) - len(long)) + (["year = ?"] if year else [])
        given = ([" ".join(f'"{t}"' for t in long)] if long else []) + [t for t in terms if len(t) < 3] \
            + ([year] if year else [])

        def work():
            order = " order by rank" if long else ""
            base.execute(f"select rowid from t where {' and '.join(where)}{order} limit 10", given).fetchall()
            return base.execute(f"select count(*) from t where {' and '.join(where)}", given).fetchone()[0]
        return median_time(work, 3)
    return ask


def plain_scan(docs):
    """Reads every passage from its beginning until it holds the terms, without any index: the C library's search."""
    def ask(year, terms):
        first, *others = terms
        return median_time(lambda: sum(
            1 for y, text in docs if first in text and (not year or y == year) and all(t in text for t in others)), 3)
    return ask


def compare(folded, ours):
    """Prints the times of all engines that are there; fails when ours is slower than the fastest, or a total differs."""
    docs = list(passages(folded))
    engines = {"fts5": fts5_engine(docs), "scan": plain_scan(docs)}
    if importlib.util.find_spec("tantivy"):
        start = time.perf_counter()
        engines["tantivy"] = tantivy_engine(docs)
        size = sum(len(t.encode()) for _, t in docs) / 1e6
        print(f"tantivy builds at {size / (time.perf_counter() - start):.0f} MB/s, cutting pairs in Python included")
    times, unlike = defaultdict(list), 0
    for line in open(ours, encoding="utf-8"):
        if line.startswith("#"):
            print("gongbao:", line[2:].rstrip())
            continue
        taken, total, year, query = line.rstrip("\n").split("\t")
        terms = query.split(" ")
        group = "one character" if query and len(query) == 1 else "mixed"
        times[group, "gongbao"].append(float(taken))
        for name, ask in engines.items():
            answer = ask(int(year), terms)
            if answer:
                times[group, name].append(answer[0])
                unlike += answer[1] != int(total)
    for (group, name), values in times.items():
        print(f"{group:14} {name:8} {len(values):4} queries  p50 {percentile(values, 0.5):8.3f} ms  "
              f"p95 {percentile(values, 0.95):8.3f} ms  worst {max(values) / 1000:8.3f} ms")
    print(f"{unlike} totals unlike ours")
    rival = "tantivy" if "tantivy" in engines else "fts5"
    ratio = [percentile(times["mixed", "gongbao"], q) / percentile(times["mixed", rival], q) for q in (0.5, 0.95)]
    print(f"gongbao takes {ratio[0]:.2f} of {rival}'s time at p50 and {ratio[1]:.2f} at p95")
    sys.exit(1 if max(ratio) > 1 or unlike else 0)


def percentile(microseconds, part):
    """In milliseconds."""
    return sorted(microseconds)[int(len(microseconds) * part)] / 1000


if __name__ == "__main__":
    {"queries": queries, "compare": compare}[sys.argv[1]](*sys.argv[2:])
