"""`AdaptiveLimiter`: calls wait here for their turn, in the order in which they came.

Nobody is woken: whoever waits knows about when its turn is, sleeps until then and looks again. Whoever looks gives out
starts to all before it, too. So threads, tasks of several event loops and other processes can wait side by side.
"""

from __future__ import annotations

import heapq
import time
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from openai_runtime import forks

from ...errors import APIStatusError, APITimeoutError
from ..flow import Call, Sleep
from ..parallel import off_the_loop
from ..retry import server_wait
from ..watching import Exchange, Watching
from .estimate import Estimator, most
from .lane import Lane
from .stores import MemoryStore
from .tiers import tier as tier_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...transport.answer import AnswerHead
    from ...transport.outgoing import Outgoing
    from ..flow import Steps
    from .stores import Store

T = TypeVar("T")


class KnownLimits(NamedTuple):
    """What is known of the limits of one model at one endpoint.

    Attributes:
        model: The model; empty for operations that name none.
        endpoint: The path of the operation.
        requests_per_minute: None while unknown.
        tokens_per_minute: None while unknown.
        source: `server` where answers told, `tier` or `given` where the limiter began with them, `refusals` where
            nothing but refusals was seen, None while nothing is known.
        rate: Part of the limits that is used now; less than 1 after a refusal.
        paused: Seconds for which nobody starts, since the server asked to wait.
        remaining_requests: What the server said is left.
        remaining_tokens: The same for tokens.
        refusals: How often the server refused.
        waiting: How many calls of this process wait for their turn.
        tokens_guessed_by: `tiktoken`, `length`, or `function`.
    """

    model: str
    endpoint: str
    requests_per_minute: float | None
    tokens_per_minute: float | None
    source: str | None
    rate: float
    paused: float
    remaining_requests: int | None
    remaining_tokens: int | None
    refusals: int
    waiting: int
    tokens_guessed_by: str


class _Ticket:
    """One call that waits for its turn."""

    __slots__ = ("generation", "gone", "most", "number", "read", "start", "tokens")

    def __init__(self, number: int, read: float, most: int | None) -> None:
        self.number = number
        self.read = read
        self.most = most
        self.tokens = -1.0
        self.start: float | None = None
        self.generation = 0
        self.gone = False

    def __lt__(self, other: _Ticket) -> bool:
        return self.number < other.number


class AdaptiveLimiter:
    """Keeps calls below the requests and tokens per minute that the server allows, for each model and endpoint.

    The limits are those that answers name (`x-ratelimit-*`). Until one does, those of a tier or the given ones hold;
    where there are none, the first call goes alone and the others wait for what its answer says. A refusal (429) stops
    all calls of that model and endpoint until the server's `retry-after`, and lowers their rate for a while.

    Safe to share between clients of both colours, and meant to be.

    Args:
        tier: The tier of the account, `free` or 1 to 5, to begin with.
        requests_per_minute: Begin with these requests instead.
        tokens_per_minute: Begin with these tokens instead.
        store: Where several processes share what is known and given out: a `SQLiteStore` or a `RedisStore`.
        tokens: How tokens are guessed before a call: `auto` (tiktoken where it is installed, else by length),
            `tiktoken`, `length`, or a function from a text to its tokens.
        window: Seconds that a limit is meant for; other than 60 for servers that count otherwise.

    Raises:
        ValueError: There is no such tier, or a limit is not positive.
    """

    def __init__(
        self,
        tier: str | int | None = None,
        *,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        store: Store | None = None,
        tokens: str | Callable[[str], int] = "auto",
        window: float = 60.0,
    ) -> None:
        for name, value in (("requests_per_minute", requests_per_minute), ("tokens_per_minute", tokens_per_minute)):
            if value is not None and not value > 0:
                raise ValueError(f"{name} must be positive: {value!r}")
        if not window > 0:
            raise ValueError(f"window must be a positive number of seconds: {window!r}")
        known = None if tier is None else tier_of(tier)
        self._arguments = (tier, requests_per_minute, tokens_per_minute, store, tokens, window)
        self._requests = requests_per_minute if known is None or requests_per_minute else known.requests
        self._tokens = tokens_per_minute if known is None or tokens_per_minute else known.tokens
        given = requests_per_minute is not None or tokens_per_minute is not None
        self._source = "given" if given else None if known is None else "tier"
        self._window = window
        self._store: Store = MemoryStore() if store is None else store
        self._estimator = Estimator(tokens)
        self._numbers = count()
        self._lock = forks.Lock()
        self._queues: dict[str, list[_Ticket]] = {}

    @property
    def known(self) -> tuple[KnownLimits, ...]:
        """What is known now, by model and endpoint."""
        now, queues = self._store.now(), dict(self._queues)
        return tuple(
            self._shown(key, lane, now, sum(not ticket.gone for ticket in queues.get(key, ())))
            for key, lane in sorted(self._store.lanes().items())
        )

    def _shown(self, key: str, lane: Lane, now: float, waiting: int) -> KnownLimits:
        model, _, path = key.partition(" ")
        return KnownLimits(
            model,
            path,
            lane.requests,
            lane.tokens,
            lane.source,
            lane.rate(now),
            max(0.0, lane.paused_until - now),
            lane.left_requests,
            lane.left_tokens,
            lane.refusals,
            waiting,
            self._estimator.name,
        )

    def begin(self, exchange: Exchange) -> Watching | None:
        """Follow a call."""
        return _Limited(self, exchange)

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels as what it was told; what it learned stays in its store."""
        return _make_again, self._arguments

    # --- turns -------------------------------------------------------------------------------------------------------

    def _lane(self, key: str) -> Lane:
        if key.startswith(" "):  # no model: the figures of tiers are about models
            return Lane(self._window)
        return Lane(self._window, self._requests, self._tokens, self._source)

    def _change(self, key: str, change: Callable[[Lane], T]) -> T:
        return self._store.change(key, partial(self._lane, key), change)

    def _enter(self, key: str, ticket: _Ticket) -> float:
        """Queue up and look; see `_look`."""
        with self._lock:
            heapq.heappush(self._queues.setdefault(key, []), ticket)
        return self._look(key, ticket)

    def _look(self, key: str, ticket: _Ticket) -> float:
        """Give out what can be given out now; seconds to wait before looking again, 0 when it is this one's turn."""
        with self._lock:
            queue = self._queues[key]
            return self._change(key, partial(self._advance, queue, ticket))

    def _advance(self, queue: list[_Ticket], ticket: _Ticket, lane: Lane) -> float:
        now = self._store.now()
        if ticket.start is not None and ticket.generation != lane.generation:
            ticket.start = None  # what was given out does not hold any more: queue up again, at the old place
            heapq.heappush(queue, ticket)
        again = now
        while queue:
            first = queue[0]
            if first.tokens < 0:
                first.tokens = lane.guess(first.read, first.most)
            if not first.gone:
                first.start, again = lane.start(now, first.tokens)
                first.generation = lane.generation
                if first.start is None:
                    break
            heapq.heappop(queue)
        if ticket.start is not None:
            return max(0.0, ticket.start - now)
        before = sum(other.number < ticket.number and not other.gone for other in queue[:1000])
        wait = again - now + 0.8 * before * lane.spacing(now, ticket.tokens)
        return max(0.001, min(wait, self._window / 20))

    def _leave(self, key: str, ticket: _Ticket) -> None:
        """The call will not be sent after all."""
        if ticket.start is None:
            ticket.gone = True
        else:
            self._change(key, lambda lane: lane.give_back(self._store.now(), ticket.tokens))

    def _latest(self, key: str, ticket: _Ticket) -> float:
        """Seconds until this one's turn by what is known, were it the last in the queue."""
        now = self._store.now()
        lane = self._change(key, lambda lane: Lane.from_dict(lane.to_dict()))
        with self._lock:
            before = sum(other.number < ticket.number and not other.gone for other in self._queues.get(key, ()))
        start = max(lane.paused_until, lane.request_time, lane.token_time, now)
        return start - now + before * lane.spacing(now, ticket.tokens)


class _Limited(Watching):
    """One call that waits for its turn, and what its answer teaches."""

    def __init__(self, limiter: AdaptiveLimiter, exchange: Exchange) -> None:
        self._limiter = limiter
        self._exchange = exchange
        works = exchange.call.endpoint.method == "POST"  # else a model is only asked about
        self._key = f"{(works and exchange.model) or ''} {exchange.path}"
        self._ticket: _Ticket | None = None
        self._waiting = self._corrected = False
        self._input = limiter._estimator.tokens(exchange.call.arguments)
        self._most = most(exchange.call.arguments)

    def sending(self, outgoing: Outgoing) -> Steps:
        limiter, key = self._limiter, self._key
        ticket = self._ticket = _Ticket(next(limiter._numbers), self._input, self._most)
        self._waiting = True
        look: Any = limiter._enter
        checked = outgoing.deadline is None
        while True:
            wait = yield self._call(partial(look, key, ticket))
            look = limiter._look
            if wait <= 0:
                break
            if not checked and outgoing.deadline is not None:
                checked = True
                whole = yield self._call(partial(limiter._latest, key, ticket))
                self._check(outgoing, max(wait, whole if ticket.start is None else wait))
            self._check(outgoing, wait)
            yield Sleep(wait)
        self._waiting = False

    def _check(self, outgoing: Outgoing, wait: float) -> None:
        if outgoing.deadline is not None and time.monotonic() + wait >= outgoing.deadline:
            raise APITimeoutError(
                outgoing,
                message=f"The deadline would pass before the limits let this call go (in {wait:.1f} s).",
            )

    def answered(self, outgoing: Outgoing, answer: AnswerHead) -> Steps:
        now, told = self._limiter._store.now(), answer.rate_limit

        def learn(lane: Lane) -> None:
            lane.learn(now, told)
            self._correct(now, lane)

        yield self._step(learn)

    def failed(
        self, outgoing: Outgoing | None, error: Exception, answer: AnswerHead | None, wait: float | None
    ) -> Steps:
        if not isinstance(error, APIStatusError):
            yield self._step(_nobody_learns)
            return
        now = self._limiter._store.now()
        if error.status_code == 429 and (error.code or error.type) != "insufficient_quota":
            headers = answer.headers if answer is not None else error.response.headers
            pause = server_wait(headers)
            pause = self._limiter._window / 60 if pause is None or pause <= 0 else pause
            yield self._step(lambda lane: lane.refused(now, pause))
        elif answer is not None:
            told = answer.rate_limit
            yield self._step(lambda lane: lane.learn(now, told) if told else _nobody_learns(lane))

    def ended(self, error: BaseException | None) -> None:
        if self._ticket is None:
            return
        if self._waiting:
            self._limiter._leave(self._key, self._ticket)
        elif self._exchange.outcome.tokens is not None and not self._corrected:
            self._limiter._change(self._key, partial(self._correct, self._limiter._store.now()))

    def _correct(self, now: float, lane: Lane) -> None:
        tokens = self._exchange.outcome.tokens
        if tokens is not None and self._ticket is not None:
            self._corrected = True
            lane.correct(now, self._ticket.tokens, tokens.input, tokens.output, self._input)

    def _step(self, change: Callable[[Lane], Any]) -> Call:
        return self._call(partial(self._limiter._change, self._key, change))

    def _call(self, function: Callable[[], Any]) -> Call:
        """The step that looks; off the event loop, where the store may keep it waiting."""
        if self._limiter._store.blocking and self._exchange.client._asynchronous:
            return Call(partial(off_the_loop, function))
        return Call(function)


def _nobody_learns(lane: Lane) -> None:
    """The call that was out to learn the limits came back without."""
    lane.probing_until = 0.0


def _make_again(tier: Any, requests: Any, token_limit: Any, store: Any, tokens: Any, window: Any) -> AdaptiveLimiter:
    return AdaptiveLimiter(
        tier,
        requests_per_minute=requests,
        tokens_per_minute=token_limit,
        store=store,
        tokens=tokens,
        window=window,
    )
