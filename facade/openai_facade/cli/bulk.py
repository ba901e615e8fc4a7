"""The command `bulk`: many requests from a file, as one run that can be resumed."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from .given import given

if TYPE_CHECKING:
    import argparse

    from .terminal import Terminal


def bulk(client: Any, options: argparse.Namespace, terminal: Terminal) -> int:
    """Ask the requests of a file; 1 where some of them failed."""
    from ..bulk.exports import writer_of

    # what is wrong with it is said before anything is asked
    output: str | None = options.output
    write = None if output is None else writer_of(output)
    template = options.template
    if template is not None and template.lstrip().startswith("{") and template.rstrip().endswith("}"):
        template = _object(template)
    asked = given(
        into=options.into,
        template=template,
        model=options.model,
        engine=options.engine,
        concurrency=options.concurrency,
        on_error=options.on_error,
        budget=options.budget,
        unique=options.unique,
    )
    if options.dry_run:
        estimate = client.bulk.estimate(options.file, options.operation, **asked)
        terminal.line(json.dumps(_fields(estimate)) if options.json else str(estimate))
        return 0
    failed = 0
    with client.bulk.map(options.file, options.operation, progress=options.progress, **asked) as run:
        for row in run:
            failed += row.error is not None
            _show(row, options, terminal)
        if write is not None and output is not None:
            write(run.table, output)
        print(f"openai-facade: {run.progress.done} done, {run.progress.notes}, in {run.path}", file=sys.stderr)
    return int(failed > 0)


def _object(text: str) -> Any:
    """A template that is a JSON object; else a text that only begins and ends with braces."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _fields(estimate: Any) -> dict[str, Any]:
    return {name: getattr(estimate, name) for name in (*type(estimate).__slots__, "asked") if not name.startswith("__")}


def _show(row: Any, options: argparse.Namespace, terminal: Terminal) -> None:
    if options.json:
        from ..bulk.exports import line_of

        terminal.line(line_of(row))
    elif options.output is None:
        terminal.line(f"{row.index}\t{row.id or '-'}\t{_one_line(row.text if row.error is None else row.error)}")


def _one_line(text: object) -> str:
    return " ".join(str("-" if text is None else text).split())
