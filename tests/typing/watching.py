"""What type checkers see of those who watch calls: only type-checked, by mypy and pyright, and never run."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from openai_facade import (
    AdaptiveLimiter,
    AsyncOpenAI,
    AzureOpenAI,
    Budget,
    Costs,
    ErrorEvent,
    OpenAI,
    Prices,
    RequestEvent,
    ResponseEvent,
    SQLiteStore,
)
from openai_facade.calling.limits import KnownLimits


def constructors() -> None:
    """What the clients take, and what they do not."""
    limiter = AdaptiveLimiter(tier="free", store=SQLiteStore("x"), tokens=len)
    OpenAI(limiter=limiter, budget=3, prices={"m": {"input": 1}}, tag="t", costs=True)
    AsyncOpenAI(limiter=limiter, budget=Budget(3, output_tokens=9), prices="x.toml", tracer_provider=False)
    AzureOpenAI(limiter=limiter, costs=Costs(), schema_limits="off")
    OpenAI(limiter="no")  # type: ignore[arg-type]
    OpenAI(schema_limits="perhaps")  # type: ignore[arg-type]


def what_is_known(client: OpenAI) -> None:
    """Limits and costs."""
    assert_type(client.limits, tuple[KnownLimits, ...])
    assert_type(client.costs, Costs)
    assert_type(client.budget, Budget | None)
    client.with_options(tag="nightly", budget=1.0)
    completion = client.chat.completions.create(model="m", messages=[])
    if completion.usage is not None:
        assert_type(completion.usage.cost(), float | None)
        completion.usage.cost(prices=Prices({}))
    response = client.responses.create(model="m", input="x")
    if response.usage is not None:
        assert_type(response.usage.cost(batch=True), float | None)


def listeners(client: OpenAI, other: AsyncOpenAI) -> None:
    """A function stays what it is, and has to take the right event."""

    @client.on_request
    def asked(event: RequestEvent) -> None:
        event.set_header("a", event.method)

    @other.on_response
    async def answered(event: ResponseEvent) -> None:
        assert_type(event.seconds, float)

    def failed(event: ErrorEvent) -> None:
        assert_type(event.retry_in, float | None)

    client.on_error(failed)
    asked(RequestEvent.__new__(RequestEvent))
    client.on_request(failed)  # type: ignore[type-var]
