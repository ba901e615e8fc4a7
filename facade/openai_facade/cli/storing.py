"""Commands about what the service keeps: `models`, `files` and `batch`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import argparse

    from .terminal import Terminal

_FILE: Final = ("id", "bytes", "purpose", "filename")
_BATCH: Final = ("id", "status", "endpoint", "output_file_id")


def models(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """All models, or one."""
    if options.id:
        terminal.things([client.models.retrieve(options.id)], "id", "owned_by", "created")
    else:
        terminal.things(client.models.list(), "id")


def files_list(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """All files."""
    terminal.things(client.files.list(), *_FILE)


def files_upload(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A file, from here to there."""
    terminal.things([client.files.create(file=Path(options.file), purpose=options.purpose)], *_FILE)


def files_get(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """What is known about a file."""
    terminal.things([client.files.retrieve(options.id)], *_FILE)


def files_content(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A file, from there to here."""
    content = client.files.content(options.id).read()
    if options.output:
        Path(options.output).write_bytes(content)
        terminal.line(options.output)
    else:
        terminal.data(content)


def files_delete(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A file no more."""
    terminal.things([client.files.delete(options.id)], "id")


def batch_list(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """All batches."""
    terminal.things(client.batches.list(), *_BATCH)


def batch_create(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A file of requests as a batch."""
    file = client.files.create(file=Path(options.file), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint=options.endpoint, completion_window="24h")
    terminal.things([batch], *_BATCH)


def batch_get(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """How a batch stands."""
    terminal.things([client.batches.retrieve(options.id)], *_BATCH)


def batch_cancel(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """A batch no further."""
    terminal.things([client.batches.cancel(options.id)], *_BATCH)


def batch_results(client: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    """The answers of a batch, then what went wrong.

    Raises:
        ValueError: There are none yet.
    """
    batch = client.batches.retrieve(options.id)
    found = [file for file in (batch.output_file_id, batch.error_file_id) if file]
    if not found:
        raise ValueError(f"there are no results yet: the batch is {batch.status}")
    for file in found:
        terminal.data(client.files.content(file).read())
