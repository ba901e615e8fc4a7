"""The limits of one model at one endpoint, and when the next call may start. Pure: time comes in as an argument.

Calls are spaced evenly over the window (a leaky bucket for requests and one for tokens), so that a server that counts
fixed minutes, sliding minutes or buckets of its own is content alike. A refusal stops everybody until the server's
`retry-after`, takes a part of the rate away, and the rate grows back steadily.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from openai_runtime.request.call import RateLimits

MARGIN: Final = 0.02
"""Part of a limit that is left alone: clocks and networks are not exact."""
BURST: Final = 0.01
"""Part of the window by which calls may come before their time."""
HORIZON: Final = 1 / 30
"""Part of the window for which starts are given out in advance."""
CUT: Final = 0.7
"""What is left of the rate after a refusal that follows another within a window."""
FIRST_CUT: Final = 0.9
"""What is left of it after a refusal that stands alone: it may be no more than a clock that is not exact."""
LOWEST: Final = 0.05
"""What is left of it at the least."""
GROWTH: Final = 0.6
"""Part of the whole rate that comes back in one window."""
PROBE: Final = 1 / 6
"""Part of a window for which others wait for the first call to learn the limits."""


@dataclass(slots=True)
class Lane:
    """What is known of the limits, and what was given out of them.

    Attributes:
        window: Seconds that the limits are meant for.
        requests: Requests in a window; None while unknown.
        tokens: Tokens in a window; None while unknown.
        source: Where that is known from.
        request_time: When the requests given out so far are used up at the rate.
        token_time: The same for tokens.
        paused_until: Nobody starts before.
        generation: Changes when starts that were given out no longer hold.
        share: Part of the rate that was left after the last refusal.
        share_from: When that was.
        probing_until: Somebody is out to learn the limits.
        unlimited: An answer came and named no limits.
        output: Tokens of an answer as they have been of late.
        ratio: Tokens that were read to those that were guessed, as it has been of late.
        left_requests: What the server said is left.
        left_tokens: The same for tokens.
        refusals: How often somebody was refused.
        seen: Starts in this window, for where a refusal is all that is known.
        seen_from: When this window began.
    """

    window: float = 60.0
    requests: float | None = None
    tokens: float | None = None
    source: str | None = None
    request_time: float = 0.0
    token_time: float = 0.0
    paused_until: float = 0.0
    generation: int = 0
    share: float = 1.0
    share_from: float = 0.0
    probing_until: float = 0.0
    unlimited: bool = False
    output: float | None = None
    ratio: float = 1.0
    left_requests: int | None = None
    left_tokens: int | None = None
    refusals: int = 0
    seen: int = 0
    seen_from: float = 0.0

    @classmethod
    def from_dict(cls, state: dict[str, Any]) -> Self:
        """A lane from what `to_dict` gave."""
        return cls(**state)

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain values."""
        return asdict(self)

    def rate(self, now: float) -> float:
        """Part of the limits that is used now: all of it, unless there was a refusal."""
        return min(1.0, self.share + GROWTH * max(0.0, now - self.share_from) / self.window)

    # --- starts ------------------------------------------------------------------------------------------------------

    def start(self, now: float, tokens: float) -> tuple[float | None, float]:
        """Give out a start.

        Args:
            now: The time.
            tokens: What the call is guessed to take.

        Returns:
            When to start (None: not known yet), and when to ask again if so.
        """
        earliest = max(now, self.paused_until)
        if self.requests is None and self.tokens is None and not self.unlimited:
            if self.probing_until > now:
                return None, now + min(0.05, self.window / 200)
            if earliest <= now:
                self.probing_until = now + self.window * PROBE
        share = self.rate(now)
        request = self._spacing(self.requests, 1.0, share)
        token = self._spacing(self.tokens, tokens, share)
        slack = BURST * self.window
        start = max(earliest, self.request_time - slack if request else 0.0)
        if token:
            start = max(start, self.token_time + token - max(slack, token))
        if start > now + HORIZON * self.window:
            return None, start - HORIZON * self.window / 2
        self.request_time = max(start, self.request_time) + request
        self.token_time = max(start, self.token_time) + token
        self._count(now)
        return start, start

    def spacing(self, now: float, tokens: float) -> float:
        """Seconds between two starts of calls of this kind."""
        share = self.rate(now)
        return max(self._spacing(self.requests, 1.0, share), self._spacing(self.tokens, tokens, share))

    def _spacing(self, limit: float | None, amount: float, share: float) -> float:
        if not limit:
            return 0.0
        usable = limit * (1 - MARGIN) - max(0.0, min(amount - BURST * limit, limit / 2)) * (amount > 1)
        return amount * self.window / (usable * share)

    def give_back(self, now: float, tokens: float) -> None:
        """A start was given out and is not used."""
        share = self.rate(now)
        self.request_time -= self._spacing(self.requests, 1.0, share)
        self.token_time -= self._spacing(self.tokens, tokens, share)

    def _count(self, now: float) -> None:
        if now - self.seen_from > self.window:
            self.seen, self.seen_from = 0, now
        self.seen += 1

    # --- what answers teach ------------------------------------------------------------------------------------------

    def learn(self, now: float, told: RateLimits) -> None:
        """Take over what an answer says of the limits."""
        self.probing_until = 0.0
        if told.limit_requests is None and told.limit_tokens is None:
            self.unlimited = self.unlimited or (self.requests is None and self.tokens is None)
            return
        self._limit("requests", told.limit_requests, now)
        self._limit("tokens", told.limit_tokens, now)
        self.source = "server"
        self.left_requests, self.left_tokens = told.remaining_requests, told.remaining_tokens
        self.request_time = self._braked(now, self.request_time, self.requests, told.remaining_requests)
        self.token_time = self._braked(now, self.token_time, self.tokens, told.remaining_tokens)

    def _limit(self, name: str, told: int | None, now: float) -> None:
        known = getattr(self, name)
        if told is None or told <= 0 or told == known:
            return
        setattr(self, name, float(told))
        if known is None or told < known:  # what was given out was too much: whoever has not started asks again
            self.generation += 1
            self.request_time, self.token_time = now, now

    def _braked(self, now: float, time: float, limit: float | None, left: int | None) -> float:
        """Others may use the same limits: where next to nothing is left, wait until some of it has come back."""
        low = BURST * (limit or 0.0)
        if not limit or left is None or left >= low:
            return time
        return max(time, now + BURST * self.window + (low - max(left, 0)) * self.window / limit)

    def correct(self, now: float, guessed: float, read: int, made: int, guessed_input: float) -> None:
        """Replace a guess by what a call really took."""
        self.output = made if self.output is None else self.output + 0.2 * (made - self.output)
        if guessed_input > 0 and read > 0:
            self.ratio += 0.2 * (min(max(read / guessed_input, 0.1), 10.0) - self.ratio)
        if self.tokens:
            self.token_time += (read + made - guessed) * self.window / (self.tokens * (1 - MARGIN) * self.rate(now))

    def refused(self, now: float, wait: float) -> None:
        """The server has had enough: nobody starts for some seconds, and then at a lower rate."""
        self.probing_until = 0.0
        self.refusals += 1
        if self.requests is None and self.tokens is None:
            self.requests, self.source = max(1.0, self.seen * CUT), "refusals"
            self.unlimited = False
        if now - self.share_from > self.window / 20:  # one cut for all that were refused together
            cut = CUT if self.refusals > 1 and now - self.share_from < self.window else FIRST_CUT
            self.share, self.share_from = max(LOWEST, self.rate(now) * cut), now + wait
        if now + wait > self.paused_until:
            self.paused_until = now + wait
            self.generation += 1
            self.request_time = self.token_time = self.paused_until + BURST * self.window

    def guess(self, guessed_input: float, most: float | None) -> float:
        """Tokens that a call will take, by its input and what it may make at most."""
        made = self.output if self.output is not None else (256.0 if most is None else most)
        return guessed_input * self.ratio + (made if most is None else min(made, most))
