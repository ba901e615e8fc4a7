"""What the emulated model says: text made from the prompt, counted and cut the same way each time."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import counting

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"\s*(?:\w{1,6}|[^\w\s])|\s+$")


def tokens(text: str) -> list[str]:
    """Cut text into a model's tokens, or into pieces about as long; joined they give the text again."""
    if not text:
        return []
    encoding = counting.encoding()
    return _TOKEN.findall(text) if encoding is None else list(counting.cut(encoding, text))


def count(text: str) -> int:
    """How many tokens a text has, as far as we know."""
    encoding = counting.encoding()
    return len(_TOKEN.findall(text)) if encoding is None else counting.number(encoding, text)


def deltas(text: str, size: int = 3) -> Iterator[str]:
    """The pieces in which a stream hands out a text."""
    pieces = tokens(text)
    for start in range(0, len(pieces), size):
        yield "".join(pieces[start : start + size])


@dataclass(slots=True)
class Said:
    """A text and why it ends where it does."""

    text: str
    finish: str
    tokens: int


def reply(prompt: str, *, index: int = 0, limit: int | None = None, stop: str | list[str] | None = None) -> Said:
    """What the model says to a prompt, within the limits of the request."""
    topic = " ".join(prompt.split())
    topic = topic if len(topic) <= 200 else topic[:197] + "..."
    text = f"Here is an emulated answer to: {topic}" if topic else "Here is an emulated answer."
    if index:
        text += f" (variant {index + 1})"
    return cut(text, limit=limit, stop=stop)


def cut(text: str, *, limit: int | None = None, stop: str | list[str] | None = None) -> Said:
    """End a text at a stop word or at the token limit."""
    finish = "stop"
    for word in filter(None, [stop] if isinstance(stop, str) else stop or ()):
        head, found, _ = text.partition(word)
        text = head if found else text
    pieces = tokens(text)
    if limit is not None and len(pieces) > limit:
        text, finish = "".join(pieces[:limit]), "length"
    return Said(text, finish, count(text))


def token_logprobs(text: str, top: int) -> list[dict[str, Any]]:
    """One entry per token, with `top` alternatives."""

    def entry(token: str, rank: int) -> dict[str, Any]:
        # the likeliest token has nine tenths, and each of the others half of what is left: together they are below one
        share = 0.9 if rank == 0 else 0.1 * 0.5**rank
        return {"token": token, "logprob": round(math.log(share), 6), "bytes": list(token.encode())}

    return [
        {**entry(token, 0), "top_logprobs": [entry(token if rank == 0 else f"~{rank}", rank) for rank in range(top)]}
        for token in tokens(text)
    ]
