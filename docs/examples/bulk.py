"""Asks a question of every line of a file, as a run that can be stopped and goes on where it was.

Run it: openai-facade emulate --run docs/examples/bulk.py
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from openai_facade import OpenAI

REVIEWS = Path("reviews.csv")
QUESTION = "How does the writer of this review feel? {text}"


@dataclass
class Mood:
    """How somebody feels."""

    feeling: str
    certain: bool


def main() -> None:
    with REVIEWS.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["text"], ["Lovely."], ["Never again."], ["It arrived."]])
    with OpenAI() as client:
        estimate = client.bulk.estimate(REVIEWS, template=QUESTION, model="gpt-5-mini", into="moods.sqlite")
        print("to be asked:", estimate.asked, "of", estimate.requests)
        run = client.bulk.map(
            REVIEWS, template=QUESTION, model="gpt-5-mini", parse=Mood, budget=1.0, progress=False, into="moods.sqlite"
        )
        for row in run:  # run it again, and nothing is asked twice
            print(row.index, row.error or row.parsed)
        run.to_jsonl("moods.jsonl")


if __name__ == "__main__":
    main()
