"""JSON as it comes from outside: read as the API reads it, and refused where it would hurt later."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn

_HALVES = re.compile(r"\\u[dD][89a-fA-F]")


def decode(text: str | bytes) -> Any:
    """Decode JSON; a number such as `2.0` is the integer it stands for.

    Raises:
        ValueError: It is no JSON, is nested too deep, or holds what cannot be sent back: half a character, infinity.
    """
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8")
        value = json.loads(text, parse_float=_number, parse_constant=_constant)
        if _HALVES.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except UnicodeEncodeError:
        raise ValueError("a text holds half of a surrogate pair") from None
    return value


def _number(text: str) -> float | int:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"the number {text} is too large")
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number of JSON")
