"""Read JSON that is still arriving: all values that are complete, in the structure so far."""

from __future__ import annotations

import json
import re
from typing import Any, Final

_TOKEN: Final = re.compile(r'[{}\[\],:]|"(?:[^"\\]|\\.)*"|"|[^\s{}\[\],:"]+', re.DOTALL)
_CLOSING: Final = {"{": "}", "[": "]"}


def partial_json(text: str) -> Any:
    """Give the value of a JSON text cut off anywhere; None when nothing is complete yet.

    A string, number or key that is cut off is left out. Text that is not JSON gives None.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    end, closing = _last_complete(text)
    try:
        return json.loads(text[:end] + closing)
    except (ValueError, RecursionError):
        return None


def _last_complete(text: str) -> tuple[int, str]:
    """Find where the last complete value ends, and what closes the structure there."""
    stack: list[str] = []
    expects_key: list[bool] = []  # one for each open bracket: is the next string a key?
    end = 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token == '"':
            break  # the opening quote of a string that is cut off
        if token in _CLOSING:
            stack.append(_CLOSING[token])
            expects_key.append(token == "{")
        elif token in "}]":
            if not stack:
                break
            stack.pop()
            expects_key.pop()
        elif token in ",:":
            if expects_key:
                expects_key[-1] = token == "," and stack[-1] == "}"
            continue
        elif expects_key and expects_key[-1]:
            continue  # a key is no value yet
        elif token[0] != '"' and match.end() == len(text):
            break  # a number or word at the very end may go on
        end = match.end()
    return end, "".join(reversed(stack))  # which nothing behind the last complete value has changed
