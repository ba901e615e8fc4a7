"""`python -m openai_facade.testing --port N`: serve the emulator until interrupted."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path

from .emulator import KEY, Emulator


def main(arguments: list[str] | None = None) -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(
        prog="python -m openai_facade.testing",
        description="Serve a local emulator of the OpenAI API. Any key is taken, but none in sk-wrong.",
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--description", type=Path, help="another OpenAPI file to serve")
    parser.add_argument("--invent", action="store_true", help="answer for unknown ids with invented objects")
    parser.add_argument("--lenient", action="store_true", help="accept query parameters and fields not described")
    parser.add_argument("--pace", type=float, default=0.0, help="seconds between the events of a stream")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="play answers from a cassette")
    parser.add_argument(
        "--record", type=Path, metavar="FILE", help="pass requests on, and keep the answers on a cassette"
    )
    parser.add_argument("--upstream", default="https://api.openai.com/v1", help="the API to pass requests on to")
    options = parser.parse_args(arguments)
    emulator = Emulator(
        port=options.port,
        host=options.host,
        description=options.description,
        invent=options.invent,
        strict=not options.lenient,
        replay=options.replay,
        record=options.record,
        upstream=options.upstream,
    )
    emulator.pace = options.pace
    print(f"{emulator.base_url}\n  export OPENAI_BASE_URL={emulator.base_url} OPENAI_API_KEY={KEY}", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        emulator.serve()


if __name__ == "__main__":
    main()
