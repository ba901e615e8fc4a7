"""`python -m openai_facade.testing --port N`: serve the emulator until interrupted."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import NoReturn

_MISSING = "the emulator needs {}: python -m pip install 'openai-facade[testing]'"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One sentence, without the usage in front of it."""
        self.exit(2, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m openai_facade.testing",
        description="Serve a local emulator of the OpenAI API. Any key is taken, but none in sk-wrong.",
        allow_abbrev=False,
    )
    parser.add_argument("--port", type=_port, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--description", type=_file, help="another OpenAPI file to serve")
    parser.add_argument("--invent", action="store_true", help="answer for unknown ids with invented objects")
    parser.add_argument("--lenient", action="store_true", help="accept query parameters and fields not described")
    parser.add_argument("--pace", type=_seconds, default=0.0, help="seconds between the events of a stream")
    parser.add_argument(
        "--latency", metavar="PROFILE", help="how long the model takes: first_token=0.3,tokens_per_second=50,jitter=0.2"
    )
    parser.add_argument("--rules", type=Path, metavar="FILE", help="what the model does, in YAML or JSON")
    parser.add_argument("--tls", action="store_true", help="speak TLS, with a certificate made for this server")
    parser.add_argument("--authority", type=Path, metavar="FILE", help="where to write the certificate to trust")
    parser.add_argument("--models", metavar="A,B", help="the models that exist (default: any name will do)")
    limit = "so many requests and tokens a minute, else 429; once for each model or pattern"
    parser.add_argument("--rate-limit", action="append", type=_limit, metavar="MODEL=REQUESTS/TOKENS", help=limit)
    parser.add_argument("--minute", type=_seconds, default=60.0, help="seconds that a minute of the limits has")
    parser.add_argument("--data", type=Path, metavar="FILE", help="keep all state in this file (SQLite)")
    parser.add_argument(
        "--ceiling", type=_bytes, default="512M", metavar="BYTES", help="memory for stored objects (default: 512M)"
    )
    parser.add_argument(
        "--run-python-graders", action="store_true", help="run the code of Python graders, which comes over HTTP"
    )
    parser.add_argument("--seed", help="give out the same ids each time")
    parser.add_argument("--replay", type=_file, metavar="FILE", help="play answers from a cassette")
    parser.add_argument(
        "--record", type=Path, metavar="FILE", help="pass requests on, and keep the answers on a cassette"
    )
    parser.add_argument(
        "--complete", type=Path, metavar="FILE", help="play what is on a cassette, and record what is not"
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="FIELD", help="a field that may differ, as metadata.run"
    )
    parser.add_argument("--tempo", type=_seconds, default=1.0, help="how streams are played: 1 as they came, 0 at once")
    parser.add_argument("--upstream", default="https://api.openai.com/v1", help="the API to pass requests on to")
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"a port is a number up to 65535, not {text!r}")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return seconds


def _bytes(text: str) -> int:
    unit = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(text[-1:].upper(), 1)
    number = text[:-1] if unit > 1 else text
    if not number.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of bytes; write 1000000, 64M or 1G")
    return int(number) * unit


def _limit(text: str) -> tuple[str, dict[str, int]]:
    from .rate_limits import parse

    try:
        return parse(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text}")
    return path


def main(arguments: list[str] | None = None) -> None:
    """Read the command line and serve."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        _serve(options)
    except ModuleNotFoundError as problem:
        parser.error(_MISSING.format((problem.name or "").partition(".")[0]))
    except (OSError, ValueError, RuntimeError) as problem:
        parser.error(_sentence(problem, options))


def _serve(options: argparse.Namespace) -> None:
    from .emulator import KEY, Emulator

    emulator = Emulator(
        port=options.port,
        host=options.host,
        description=options.description,
        invent=options.invent,
        strict=not options.lenient,
        replay=options.replay,
        record=options.record,
        complete=options.complete,
        ignore=options.ignore,
        tempo=options.tempo,
        upstream=options.upstream,
        rules=options.rules,
        tls=options.tls or options.authority is not None,
        seed=options.seed,
        data=options.data,
        ceiling=options.ceiling,
        models=options.models.split(",") if options.models else None,
        rate_limits=dict(options.rate_limit or ()),
        minute=options.minute,
        run_python_graders=options.run_python_graders,
    )
    emulator.pace = options.pace
    if options.latency is not None:
        from .latency import Latency

        emulator.latency = Latency.read(options.latency)
    environment = f"OPENAI_BASE_URL={emulator.base_url} OPENAI_API_KEY={KEY}"
    if options.authority is not None:
        options.authority.write_bytes(emulator.authority or b"")
        environment += f" SSL_CERT_FILE={options.authority} NODE_EXTRA_CA_CERTS={options.authority}"
    print(f"{emulator.base_url}\n  export {environment}", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        emulator.serve()


def _sentence(problem: Exception, options: argparse.Namespace) -> str:
    """What went wrong, in a sentence."""
    if isinstance(problem, OSError) and problem.strerror:
        where = problem.filename or f"{options.host}:{options.port}"
        return f"{where}: {problem.strerror.lower()}"
    return str(problem)


if __name__ == "__main__":
    main()
