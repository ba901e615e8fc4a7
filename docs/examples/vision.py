"""Asks about a picture on the disk.

Run it: openai-facade emulate --run docs/examples/vision.py photo.png
"""

import base64
import mimetypes
import sys
from pathlib import Path

from openai_facade import OpenAI


def main() -> None:
    default = Path(__file__).with_name("shapes.png")
    picture = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    kind = mimetypes.guess_type(picture)[0] or "image/png"
    encoded = base64.b64encode(picture.read_bytes()).decode()
    with OpenAI() as client:
        response = client.responses.create(
            model="gpt-5.4-mini",
            input=[
                {
                    "role": "user",
                    "content": [
                        {"type": "input_text", "text": "What is in this picture?"},
                        {"type": "input_image", "image_url": f"data:{kind};base64,{encoded}", "detail": "auto"},
                    ],
                }
            ],
        )
    print(response.output_text)


if __name__ == "__main__":
    main()
