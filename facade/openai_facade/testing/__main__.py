"""`python -m openai_facade.testing --port N`: serve the emulator until interrupted, or while a program runs."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .emulator import Emulator

_MISSING = "the emulator needs {}: install the extra 'testing' of openai-facade"
_RUN = "--run"
_TRUST = ("SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS")


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
    parser.add_argument(
        _RUN,
        nargs=argparse.REMAINDER,
        metavar="PROGRAM",
        help="run a program (a Python file, or a command with its arguments) that finds the emulator in its "
        "environment, and end with it; the last option",
    )
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


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, serve, and give the exit code."""
    parser = _parser()
    given, program = _cut(sys.argv[1:] if arguments is None else arguments)
    options = parser.parse_args(given)
    options.run = program
    if program == []:
        parser.error("--run needs a program")
    try:
        return _serve(options)
    except ModuleNotFoundError as problem:
        parser.error(_MISSING.format((problem.name or "").partition(".")[0]))
    except (OSError, ValueError, RuntimeError) as problem:
        parser.error(_sentence(problem, options))


def _cut(arguments: list[str]) -> tuple[list[str], list[str] | None]:
    """Our own options, and the program after `--run`: argparse would take a `--` out of its arguments."""
    at = next((at for at, one in enumerate(arguments) if one == _RUN or one.startswith(f"{_RUN}=")), None)
    if at is None:
        return arguments, None
    joined = arguments[at].partition("=")[2]
    program = [joined] * bool(joined) + arguments[at + 1 :]
    return arguments[:at], program[1:] if program[:1] == ["--"] else program


def _serve(options: argparse.Namespace) -> int:
    emulator = _emulator(options)
    variables: dict[str, str] = {}
    if options.authority is not None:
        options.authority.write_bytes(emulator.authority or b"")
        variables = dict.fromkeys(_TRUST, str(options.authority))
    if options.run:
        return _run(emulator, options, variables)
    variables = {**emulator.environment, **variables}
    shown = " ".join(f"{name}={value}" for name, value in variables.items())
    print(f"{emulator.base_url}\n  export {shown}", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        emulator.serve()
    return 0


def _run(emulator: Emulator, options: argparse.Namespace, variables: dict[str, str]) -> int:
    from .companion import environment, run, unproxied
    from .emulator import KEY
    from .webhooks import SECRET

    with emulator, contextlib.ExitStack() as stack:
        if emulator.authority is not None and options.authority is None:
            from tempfile import TemporaryDirectory

            authority = Path(stack.enter_context(TemporaryDirectory())) / "authority.pem"
            authority.write_bytes(emulator.authority)
            variables = dict.fromkeys(_TRUST, str(authority))
        past_proxies = unproxied(emulator.url)
        return run(options.run, {**environment(emulator.url, KEY, SECRET), **past_proxies, **variables})


def _emulator(options: argparse.Namespace) -> Emulator:
    from .emulator import Emulator

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
    return emulator


def _sentence(problem: Exception, options: argparse.Namespace) -> str:
    """What went wrong, in a sentence."""
    if isinstance(problem, OSError) and problem.strerror:
        where = problem.filename or f"{options.host}:{options.port}"
        return f"{where}: {problem.strerror.lower()}"
    return str(problem)


if __name__ == "__main__":
    sys.exit(main())
