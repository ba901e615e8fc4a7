"""Asks one question and prints the answer, what it took and what it cost.

Run it: openai-facade emulate --run docs/examples/chat.py "Why is the sky blue?"
"""

import sys

from openai_facade import OpenAI


def main() -> None:
    question = " ".join(sys.argv[1:]) or "Why is the sky blue?"
    with OpenAI() as client:
        completion = client.chat.completions.create(
            model="gpt-5-mini",
            messages=[
                {"role": "developer", "content": "Answer in one sentence."},
                {"role": "user", "content": question},
            ],
        )
    print(completion.choices[0].message.content)
    if usage := completion.usage:
        print(f"{usage.total_tokens} tokens, {usage.cost()} dollars")


if __name__ == "__main__":
    main()
