#!/usr/bin/env python3
"""How well the search orders what it finds: nDCG@10 over judged queries (Järvelin and Kekäläinen 2002).

usage: Tests/Relevance/score.py [GONGBAO]    (default .build/release/gongbao)

judged.tsv has one line for each judged passage: query, report, where the passage begins in the source (code points),
the grade, how the passage begins, and why no search for the words can find it, where that is so. A passage that is not
listed has grade 0. The grades are those of somebody who writes about the subject:
  3  the passage is about it: what was done or is to be done, the figure, or what the word means
  2  it says something of its own about it, among other things
  1  it only names it
The known failures count like all others: they keep the score below 1 until something finds them. A second figure leaves
them out: how well is ordered what the words can find. A mark is held against the search: a known failure that is found,
or a judged passage that is not found and not marked, ends the command with an error.
"""
import collections, json, math, pathlib, subprocess, sys, urllib.parse, urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]


def judgements():
    grades, failures = collections.defaultdict(dict), collections.defaultdict(set)
    for line in open(ROOT / "Tests/Relevance/judged.tsv", encoding="utf-8"):
        if line.startswith("#"):
            continue
        query, report, start, grade, _, failure = line.rstrip("\n").split("\t")
        grades[query][report, int(start)] = int(grade)
        if failure:
            failures[query].add((report, int(start)))
    return grades, failures


def gain(grades):
    return sum((2 ** grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(grades[:10]))


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/gongbao")
    grades, failures = judgements()
    server = subprocess.Popen([binary, "serve", "--port", "0", "--reports", str(ROOT / "seeds")],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        base = next(word for word in server.stdout.readline().split() if word.startswith("http"))
        scores, findable, mismarked = {}, {}, []
        for query, judged in grades.items():
            address = f"{base}/v1/search?limit=1000&q={urllib.parse.quote(query)}"
            hits = [(hit["report"], hit["source"]["start"]) for hit in json.load(urllib.request.urlopen(address))["data"]]
            mismarked += [(query, *place) for place in judged if (place in hits) == (place in failures[query])]
            found = [judged.get(place, 0) for place in hits]
            scores[query] = gain(found) / gain(sorted(judged.values(), reverse=True))
            possible = sorted((g for place, g in judged.items() if place not in failures[query]), reverse=True)
            if possible:
                findable[query] = gain(found) / gain(possible)
    finally:
        server.terminate()
        server.wait()
    for query, score in sorted(scores.items(), key=lambda item: item[1]):
        print(f"{score:.3f}  {query}" + (f"  ({len(failures[query])} known failures)" if failures[query] else ""))
    print(f"nDCG@10 {sum(scores.values()) / len(scores):.4f} over {len(scores)} queries, "
          f"{sum(map(len, grades.values()))} judged passages, {sum(map(len, failures.values()))} known failures")
    print(f"nDCG@10 {sum(findable.values()) / len(findable):.4f} without the known failures, over {len(findable)} queries")
    for query, report, start in mismarked:
        place = f"{query}: the passage at {start} of {report}"
        print(f"{place} is found and marked as a known failure" if (report, start) in failures[query] else
              f"{place} is not found and not marked as a known failure")
    sys.exit(1 if mismarked else 0)


if __name__ == "__main__":
    main()
