"""How many tokens a call will send, guessed before it is sent: with tiktoken where it is there, else by length."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from openai_runtime import forks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BYTES_A_TOKEN: Final = 4.0
"""Bytes of English text that a token stands for."""
A_PICTURE: Final = 800
"""Tokens that a picture is taken for."""
_SENT: Final = ("messages", "input", "instructions", "prompt", "tools", "functions", "response_format", "text", "query")
_MOST: Final = ("max_completion_tokens", "max_output_tokens", "max_tokens")
_NO_TEXT: Final = frozenset({"image_url", "input_audio", "file_data", "data", "audio", "b64_json"})
_LONG: Final = 400_000
"""Characters above which text is counted by its length in any case: tiktoken would hold the program up."""


class Estimator:
    """Guesses tokens; `name` says how.

    tiktoken reads its tables when it is first used, and fetches those that it does not have. That happens in a thread
    of its own; until it is done, and where it fails, tokens are counted by length.

    Args:
        way: `auto` for tiktoken where it is installed, `tiktoken`, `length`, or a function from a text to its tokens.
    """

    def __init__(self, way: str | Callable[[str], int] = "auto") -> None:
        if not callable(way) and way not in ("auto", "tiktoken", "length"):
            raise ValueError(f"tokens are guessed by 'auto', 'tiktoken', 'length' or a function, not {way!r}")
        self._way = way
        self._count: Callable[[str], int] | None = way if callable(way) else None
        self._lock = forks.Lock()
        self._loading = way == "length" or callable(way)

    @property
    def name(self) -> str:
        """How tokens are guessed now: `tiktoken`, `length`, or `function`."""
        if callable(self._way):
            return "function"
        return "length" if self._count is None else "tiktoken"

    def tokens(self, arguments: Mapping[str, Any]) -> float:
        """Tokens that the arguments of a call will be counted as."""
        self._begin_loading()
        texts, pictures = [], 0
        for name in _SENT:
            if name in arguments:
                for text in _texts(arguments[name]):
                    if text is None:
                        pictures += 1
                    else:
                        texts.append(text)
        return self._of("\n".join(texts)) + pictures * A_PICTURE

    def _of(self, text: str) -> float:
        if self._count is not None and len(text) <= _LONG:
            return float(self._count(text))
        return len(text.encode("utf-8", "replace")) / BYTES_A_TOKEN

    def _begin_loading(self) -> None:
        if self._loading:
            return
        with self._lock:
            if self._loading:
                return
            self._loading = True
        if self._way == "tiktoken":
            self._load()
        else:
            threading.Thread(target=self._load_quietly, daemon=True).start()

    def _load_quietly(self) -> None:
        try:
            self._load()
        except Exception:
            self._count = None  # not installed, or its tables cannot be had: by length, then

    def _load(self) -> None:
        import tiktoken  # pyright: ignore[reportMissingImports]  # an app brings it

        encoding = tiktoken.get_encoding("o200k_base")
        self._count = lambda text: len(encoding.encode_ordinary(text))

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels as what it was told."""
        return type(self), (self._way,)


def most(arguments: Mapping[str, Any]) -> int | None:
    """Tokens that an answer may have at most, where the call says so."""
    for name in _MOST:
        value = arguments.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return None


def _texts(value: Any) -> Iterator[str | None]:
    """All texts of an argument; None for each picture."""
    if isinstance(value, str):
        yield value
        return
    if isinstance(value, Mapping):
        fields: Any = value.items()
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
        return
    else:
        known: dict[str, Any] = getattr(value, "__dict__", None) or {}
        fields = known.items() if type(value).__module__ in sys.modules else ()
    for name, item in fields:
        if name == "image_url":
            yield None
        elif name not in _NO_TEXT:
            yield from _texts(item)
