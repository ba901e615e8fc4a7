"""vcrpy: records what is sent, and answers from the record while the server is out of reach."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import vcr

IMPORTS_HTTPX = True
_path = str(Path(tempfile.mkdtemp()) / "cassette.yaml")
_context: Any = None
_cassette: Any = None


def _enter(mode: str) -> None:
    global _context, _cassette
    _context = vcr.use_cassette(_path, record_mode=mode, allow_playback_repeats=True)
    _cassette = _context.__enter__()


def activate(url: str) -> None:
    Path(_path).unlink(missing_ok=True)
    _enter("all")


def deactivate() -> None:
    _context.__exit__(None, None, None)


def seen(received: Any) -> int:
    return len(_cassette)


def check(clients: Any, server: Any) -> None:
    """What was recorded is played, and nothing is sent."""
    deactivate()
    server.requests.clear()
    _enter("none")
    clients.send()
    assert _cassette.play_count == 4
    assert not server.requests
