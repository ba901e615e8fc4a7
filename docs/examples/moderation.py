"""Asks whether a text may be shown, and for which reasons it may not.

Run it: openai-facade emulate --run docs/examples/moderation.py "some text"
"""

import sys

from openai_facade import OpenAI


def main() -> None:
    text = " ".join(sys.argv[1:]) or "I will kill these weeds."
    with OpenAI() as client:
        (result,) = client.moderations.create(model="omni-moderation-latest", input=text).results
    print("flagged" if result.flagged else "harmless")
    scores = result.category_scores.to_dict()
    for name, score in sorted(scores.items(), key=lambda pair: -pair[1])[:3]:
        print(f"{score:.4f} {name}")


if __name__ == "__main__":
    main()
