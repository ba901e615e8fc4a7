"""Writes a long answer into a file while it arrives, so that a broken connection leaves what was there.

Run it: openai-facade emulate --run docs/examples/stream_to_file.py story.txt
"""

import sys
from pathlib import Path

from openai_facade import APIConnectionError, OpenAI


def main() -> None:
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "story.txt")
    client = OpenAI(stream_idle_timeout=30)  # seconds without an event count as a broken connection
    with client, target.open("w", encoding="utf-8") as file:
        try:
            with client.chat.completions.create(
                model="gpt-5.4-mini",
                messages=[{"role": "user", "content": "Tell a long story of a lighthouse."}],
                stream=True,
            ) as stream:
                for chunk in stream:
                    if chunk.choices and (text := chunk.choices[0].delta.content):
                        file.write(text)
        except APIConnectionError as error:
            print(f"broken off: {error}", file=sys.stderr)
    print(f"{target.stat().st_size} bytes in {target}")


if __name__ == "__main__":
    main()
