"""How long a model takes: the wait for its first token, its speed, and how much both vary."""

from __future__ import annotations

import time
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

    from .answers import Answer

_SPENT = ("completion_tokens", "output_tokens")


@dataclass(frozen=True, slots=True)
class Latency:
    """A latency profile.

    Args:
        first_token: Seconds until the first token.
        tokens_per_second: How fast the others come; 0 for at once.
        jitter: By what part each wait may be longer or shorter: 0.2 for a fifth.
    """

    first_token: float = 0.0
    tokens_per_second: float = 0.0
    jitter: float = 0.0

    def __post_init__(self) -> None:
        for one in fields(self):
            value = getattr(self, one.name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
                raise ValueError(f"{one.name} takes a number from 0 on, not {value!r}")
        if self.jitter > 1:
            raise ValueError(f"jitter takes a part from 0 to 1, not {self.jitter!r}")

    @classmethod
    def read(cls, given: Any) -> Latency:
        """A profile from an object of JSON, or from `first_token=0.3,tokens_per_second=50`.

        Raises:
            ValueError: It is none.
        """
        names = [one.name for one in fields(cls)]
        if isinstance(given, str):
            words = [word.partition("=") for word in given.split(",")]
            given = {name.strip(): float(value) for name, _, value in words}
        if not isinstance(given, dict) or not set(given) <= set(names):
            raise ValueError(f"a latency profile has {', '.join(names)}, and is not {given!r}")
        return cls(**given)

    def clock(self, random: Random) -> Clock:
        """Tells one answer when its tokens are due."""
        return Clock(self, random)


class Clock:
    """When the tokens of one answer are due; a late one is made up for by the next.

    Args:
        latency: The profile.
        random: Where jitter comes from.
    """

    def __init__(self, latency: Latency, random: Random) -> None:
        self._random = random
        self._jitter = latency.jitter
        self._gap = 1 / latency.tokens_per_second if latency.tokens_per_second else 0.0
        self._due = time.monotonic() + self._varied(latency.first_token)

    def wait(self, tokens: int = 0) -> float:
        """How many seconds to wait until so many more tokens have come."""
        if self._jitter:
            self._due += sum(self._varied(self._gap) for _ in range(tokens))
        else:
            self._due += self._gap * tokens
        return max(self._due - time.monotonic(), 0.0)

    def _varied(self, seconds: float) -> float:
        return seconds * (1 + self._random.uniform(-self._jitter, self._jitter)) if seconds else 0.0


def tokens_of(answer: Answer) -> int | None:
    """How many tokens a model spent on an answer that is no stream; None where no model made it."""
    usage = answer.json.get("usage") if isinstance(answer.json, dict) else None
    spent = [usage[name] for name in _SPENT if isinstance(usage.get(name), int)] if isinstance(usage, dict) else []
    return spent[0] if spent else None
