"""What can be written on the command line."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

CHAT_MODEL: Final = "gpt-4o-mini"
EMBEDDING_MODEL: Final = "text-embedding-3-small"
IMAGE_MODEL: Final = "gpt-image-1"
SPEECH_MODEL: Final = "gpt-4o-mini-transcribe"

_EXITS: Final = """\
exit codes:
  0    done
  1    the API answered with an error, or to some requests of a bulk run
  2    the command line or a setting is wrong, or there is no key
  3    no answer: no connection, or none in time
  4    the key was refused (401, 403), also where a bulk run stopped at it
  5    too many requests, or the quota is used up (429), also where a bulk run stopped at it
  6    a bulk run stopped before its end, at an error or its budget: the same command goes on with it
  130  interrupted
  141  whoever read the output has gone

The key is read from OPENAI_API_KEY, never from the command line, where others could see it.
"""


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; what it gives has the command as `run`."""
    top = argparse.ArgumentParser(
        prog="openai-facade",
        description="The OpenAI API, and every server that speaks it, from the command line.",
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=__version__)
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    shared = _shared()
    _add_talking(commands, shared)
    _add_making(commands, shared)
    _add_storing(commands, shared)
    _add_bulk(commands, shared)
    for name, told in (("emulate", "serve the emulator"), ("demo", "a tour of the SDK")):
        command = commands.add_parser(name, help=told, add_help=False, prefix_chars="\0")
        command.add_argument("arguments", nargs=argparse.REMAINDER, help=f"those of `python -m openai_facade.{name}`")
        command.set_defaults(run=_later("serving", name), client=False, json=False)
    return top


def _shared() -> argparse.ArgumentParser:
    """The options that every command has which calls the API."""
    shared = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    shared.add_argument("--json", action="store_true", help="write what the API answered as JSON, a line an object")
    shared.add_argument("--base-url", metavar="URL", help="where the API is (else OPENAI_BASE_URL, else OpenAI's)")
    shared.add_argument("--timeout", type=float, metavar="SECONDS", help="patience for each phase of a call")
    shared.add_argument("--max-retries", type=int, metavar="N", help="retries after the first attempt (default: 2)")
    return shared


def _add_talking(commands: Any, shared: argparse.ArgumentParser) -> None:
    chat = _command(commands, shared, "talking", "chat", "ask by chat completions; the answer streams")
    chat.add_argument("text", nargs="*", help="what to ask; else standard input, or a conversation on a terminal")
    chat.add_argument("--system", metavar="TEXT", help="what the model is to keep in mind")
    chat.add_argument("--max-tokens", type=int, metavar="N", help="most tokens of the answer")
    respond = _command(commands, shared, "talking", "respond", "ask by responses; the answer streams")
    respond.add_argument("text", nargs="*", help="what to ask; else standard input")
    respond.add_argument("--instructions", metavar="TEXT", help="what the model is to keep in mind")
    respond.add_argument("--previous", metavar="ID", help="the response that this one follows")
    respond.add_argument("--max-tokens", type=int, metavar="N", help="most tokens of the answer")
    for command in (chat, respond):
        command.add_argument("-m", "--model", default=CHAT_MODEL, help=f"default: {CHAT_MODEL}")
        command.add_argument("--temperature", type=float, metavar="T", help="from 0 (sober) to 2")


def _add_making(commands: Any, shared: argparse.ArgumentParser) -> None:
    models = _command(commands, shared, "storing", "models", "list the models, or show one")
    models.add_argument("id", nargs="?", help="a model")
    embed = _command(commands, shared, "making", "embed", "turn texts into vectors")
    embed.add_argument("text", nargs="*", help="one text each; else a line of standard input each")
    embed.add_argument("-m", "--model", default=EMBEDDING_MODEL, help=f"default: {EMBEDDING_MODEL}")
    embed.add_argument("--dimensions", type=int, metavar="N", help="the length of a vector")
    image = _command(commands, shared, "making", "image", "draw a picture")
    image.add_argument("text", nargs="*", help="what to draw; else standard input")
    image.add_argument("-m", "--model", default=IMAGE_MODEL, help=f"default: {IMAGE_MODEL}")
    image.add_argument("--size", metavar="WxH", help="such as 1024x1024")
    image.add_argument("-o", "--output", metavar="FILE", default="image.png", help="default: image.png")
    transcribe = _command(commands, shared, "making", "transcribe", "write down what is said in a recording")
    transcribe.add_argument("file", help="the recording")
    transcribe.add_argument("-m", "--model", default=SPEECH_MODEL, help=f"default: {SPEECH_MODEL}")
    transcribe.add_argument("--language", metavar="CODE", help="such as en")


def _add_storing(commands: Any, shared: argparse.ArgumentParser) -> None:
    files = _group(commands, "files", "list, upload, show, fetch and delete files")
    _command(files, shared, "storing", "list", "list the files", "files_list")
    upload = _command(files, shared, "storing", "upload", "upload a file", "files_upload")
    upload.add_argument("file", help="the file")
    upload.add_argument("--purpose", default="user_data", help="default: user_data")
    content = _command(files, shared, "storing", "content", "write the content of a file", "files_content")
    content.add_argument("-o", "--output", metavar="FILE", help="else standard output")
    shown = _command(files, shared, "storing", "get", "show a file", "files_get")
    deleted = _command(files, shared, "storing", "delete", "delete a file", "files_delete")
    batch = _group(commands, "batch", "list, create, show and cancel batches, and fetch what came of them")
    _command(batch, shared, "storing", "list", "list the batches", "batch_list")
    create = _command(batch, shared, "storing", "create", "upload requests, one a line, and start", "batch_create")
    create.add_argument("file", help="the requests, as JSON lines")
    create.add_argument("--endpoint", default="/v1/chat/completions", help="default: /v1/chat/completions")
    got = _command(batch, shared, "storing", "get", "show a batch", "batch_get")
    cancel = _command(batch, shared, "storing", "cancel", "cancel a batch", "batch_cancel")
    results = _command(batch, shared, "storing", "results", "write the answers, one a line", "batch_results")
    for command in (content, shown, deleted, got, cancel, results):
        command.add_argument("id")


def _add_bulk(commands: Any, shared: argparse.ArgumentParser) -> None:
    bulk = _command(commands, shared, "bulk", "bulk", "ask the requests of a file, as one run that can be resumed")
    bulk.add_argument("file", help="JSON lines, CSV or Parquet: arguments, lines for a batch, or rows for a template")
    bulk.add_argument("--template", metavar="TEXT", help="a text with {column} in it, or a JSON object with such texts")
    bulk.add_argument("-m", "--model", help="the model of requests that name none")
    bulk.add_argument("--operation", default="responses.create", metavar="NAME", help="default: responses.create")
    bulk.add_argument("--into", metavar="FILE", help="the file of the run (default: run.sqlite)")
    bulk.add_argument("--engine", choices=("local", "batch", "dask", "ray"), help="who does the work (default: local)")
    bulk.add_argument("--concurrency", type=int, metavar="N", help="requests under way at once (default: 64)")
    bulk.add_argument("--on-error", choices=("collect", "stop"), help="what errors do (default: collect)")
    bulk.add_argument("--budget", type=float, metavar="DOLLARS", help="stop before more than this is spent")
    bulk.add_argument("--unique", action="store_true", help="ask equal requests once")
    bulk.add_argument("--dry-run", action="store_true", help="say what it would take, and send nothing")
    bulk.add_argument("-o", "--output", metavar="FILE", help="write the rows to a .jsonl, .csv or .parquet, too")
    bulk.add_argument("--no-progress", dest="progress", action="store_false", default=None, help="show no bar")


def _group(commands: Any, name: str, told: str) -> Any:
    return commands.add_parser(name, help=told, description=told, allow_abbrev=False).add_subparsers(
        metavar="WHAT", required=True
    )


def _command(
    commands: Any, shared: argparse.ArgumentParser, module: str, name: str, told: str, function: str | None = None
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=told, description=told, parents=[shared], allow_abbrev=False
    )
    command.set_defaults(run=_later(module, function or name), client=True)
    return command


def _later(module: str, function: str) -> Callable[..., Any]:
    """A command that is imported when it is run."""

    def run(*arguments: Any) -> Any:
        return getattr(import_module(f"{__package__}.{module}"), function)(*arguments)

    return run
