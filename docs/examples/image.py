"""Draws a picture into a file.

Run it: openai-facade emulate --run docs/examples/image.py "a lighthouse at night"
"""

import base64
import sys
from pathlib import Path

from openai_facade import OpenAI


def main() -> None:
    wanted = " ".join(sys.argv[1:]) or "a lighthouse at night, as a woodcut"
    with OpenAI() as client:
        drawn = client.images.generate(model="gpt-image-1", prompt=wanted, size="1024x1024", quality="low")
    picture = (drawn.data or [])[0]
    target = Path("picture.png")
    target.write_bytes(base64.b64decode(picture.b64_json or ""))
    print(f"{target}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
