"""Strings and numbers for a schema, the plainest first."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ..examples import FORMATS, named
from ..patterns import texts
from .budget import MOST_CHARACTERS, Unfit, bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .joining import JSON


def strings(schema: JSON, name: str, words: list[str], *, many: bool) -> Iterator[str]:
    """Texts for a field of that name; with `many` further ones follow."""
    least = bounded(schema.get("minLength", 0), MOST_CHARACTERS, "characters")
    most = schema.get("maxLength")
    if "pattern" in schema:
        yield from texts(str(schema["pattern"]), least)
        return
    known = FORMATS.get(str(schema.get("format", "")))
    text = known or (words.pop(0) if words else named(name))
    for number in range(2_000 if many else 1):
        made = f"{text} {number + 1}" if number else text
        if known is not None and number:
            made = text.replace("e", f"e{number}", 1)
        made += "x" * (least - len(made))
        if most is not None and len(made) > most:
            made = (str(number) if number else made)[: int(most)]
        yield made


def numbers(schema: JSON, kind: str, *, many: bool) -> Iterator[int | float]:
    """Numbers within the bounds, from the lower one up."""
    whole = kind == "integer"
    low, high = _bound(schema, "minimum", "exclusiveMinimum", max), _bound(schema, "maximum", "exclusiveMaximum", min)
    step = schema.get("multipleOf")
    if not isinstance(step, int | float) or isinstance(step, bool) or step <= 0:
        step = 1 if whole else None
    if whole and step is not None and step != int(step):
        step = step * 10  # a multiple of both 1 and, say, 0.5
    start: float = 1
    if low is not None and low > start:
        start = low
    if high is not None and high < start:
        start = high if low is None or step is None else low
    gap = step or _gap(low, high)
    first = math.ceil(start / step) * step if step else start
    if step and high is not None and first > high:
        first = math.floor(high / step) * step
    for number in range(2_000 if many else 4):
        for value in (first + number * gap, first - number * gap):
            yield int(value) if whole or (value == int(value) and abs(value) < 2**53) else value


def _gap(low: float | None, high: float | None) -> float:
    return 0.5 if low is None or high is None else (high - low) / 4 or 0.5


def _bound(schema: JSON, inclusive: str, exclusive: str, choose: Any) -> float | None:
    found = [schema[name] for name in (inclusive, exclusive) if name in schema]
    found = [value for value in found if isinstance(value, int | float) and not isinstance(value, bool)]
    if any(abs(value) > 1e300 for value in found):
        raise Unfit("the bounds of a number are too large")
    return float(choose(found)) if found and not all(isinstance(v, int) for v in found) else choose(found, default=None)
