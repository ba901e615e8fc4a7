"""What was given to a command: its text, and the options that are not left out."""

from __future__ import annotations

import sys
from typing import Any


def given(**arguments: Any) -> dict[str, Any]:
    """The arguments of a call without those that were not given."""
    return {name: value for name, value in arguments.items() if value is not None}


def text_of(words: list[str]) -> str:
    """The words of the command line as one text, else what comes on standard input.

    Raises:
        ValueError: There is neither.
    """
    text = " ".join(words) if words else "" if sys.stdin.isatty() else sys.stdin.read().strip()
    if not text:
        raise ValueError("there is no text: write it behind the command, or pipe it in")
    return text


def texts_of(words: list[str]) -> list[str]:
    """Each argument as a text, else each line of standard input."""
    texts = words or text_of([]).splitlines()
    return [text for text in texts if text.strip()]
