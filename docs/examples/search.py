"""Finds the nearest of a few texts by their vectors.

Run it: openai-facade emulate --run docs/examples/search.py "a boat on the sea"
"""

import sys

from openai_facade import OpenAI

TEXTS = [
    "The ferry crosses the sea twice a day.",
    "Bread needs flour, water, salt and time.",
    "A small boat lay on the beach.",
    "The train to the mountains leaves at nine.",
    "Knead the dough until the flour is gone.",
]


def nearness(one: list[float], other: list[float]) -> float:
    """The cosine: vectors of this API have the length one."""
    return sum(a * b for a, b in zip(one, other, strict=True))


def main() -> None:
    wanted = " ".join(sys.argv[1:]) or "a boat on the sea"
    with OpenAI() as client:
        answer = client.embeddings.create(model="text-embedding-3-small", input=[wanted, *TEXTS], dimensions=256)
    asked, *known = (item.embedding for item in answer.data)
    for score, text in sorted(zip((nearness(asked, one) for one in known), TEXTS, strict=True), reverse=True):
        print(f"{score:.2f}  {text}")


if __name__ == "__main__":
    main()
