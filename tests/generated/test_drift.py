"""Nobody edits generated files: they are what the description and the generator produce today."""

from __future__ import annotations

from pathlib import Path

from openai_codegen.drift import drift

ROOT = Path(__file__).resolve().parents[2]


def test_no_generated_file_is_stale() -> None:
    stale = drift(ROOT / "openapi", ROOT / "generated", facade=ROOT / "facade" / "openai_facade")
    assert stale == [], "run `nox -s generate`"
