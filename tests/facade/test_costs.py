"""`client.costs` and `budget=`: what calls came to by model and tag; no call is sent that might cost too much."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APITimeoutError, AsyncOpenAI, OpenAI, RateLimitError
from openai_facade.calling.costs import Budget, Costs, Spent
from openai_facade.errors import BudgetExceededError

from .structured import USER, chunk, completion, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

MILLION = 1_000_000


def usage(read: int, made: int = 0, cached: int = 0) -> dict[str, Any]:
    details = {"prompt_tokens_details": {"cached_tokens": cached}} if cached else {}
    return {"prompt_tokens": read, "completion_tokens": made, "total_tokens": read + made, **details}


def answering(scripted: Scripted, used: dict[str, Any], **fields: Any) -> None:
    """Let the server answer every call with the model that was asked for."""
    scripted.answer = lambda request: scripted.json(
        {**completion(content="hi"), "model": request.json()["model"], "usage": used, **fields}
    )


def ask(call: Caller, model: str = "gpt-5", **options: Any) -> Any:
    return call.run(call.client.chat.completions.create(model=model, messages=USER, **options))


def test_calls_are_counted_by_model_and_tag(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(1000, 100, cached=400))
    call.options(costs=True)
    ask(call)
    ask(call, "gpt-4o-mini")
    tagged = call.client.with_options(tag="nightly")
    call.run(tagged.chat.completions.create(model="gpt-5", messages=USER))
    costs = call.client.costs
    one = (600 * 5 + 400 * 2.5 + 100 * 25) / MILLION
    small = (600 * 0.15 + 400 * 0.075 + 100 * 0.6) / MILLION
    assert costs.by_model["gpt-5"] == Spent(2, 2000, 200, 800, pytest.approx(2 * one), 0, 0)  # type: ignore[arg-type]
    assert costs.by_tag["nightly"].dollars == pytest.approx(one)
    assert costs.by_tag[None].dollars == pytest.approx(one + small)
    assert costs.by_model_and_tag["gpt-5", "nightly"].calls == 1
    assert costs.total.dollars == pytest.approx(2 * one + small)
    assert tagged.costs is costs


def test_counting_begins_with_the_first_look(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(10))
    ask(call)
    assert call.client._watchers == ()
    assert call.client.costs.total == Spent()
    ask(call)
    assert call.client.costs.total.calls == 1


def test_a_model_without_a_price_is_unpriced(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(10, 5))
    call.options(costs=True)
    ask(call, "llama")
    assert call.client.costs.by_model["llama"] == Spent(1, 10, 5, 0, 0.0, 1, 0)
    assert "without a known price" in repr(call.client.costs)


def test_the_tier_that_served_counts(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(MILLION), service_tier="flex")
    call.options(costs=True)
    ask(call, service_tier="auto")
    assert call.client.costs.total.dollars == 2.5


def test_a_table_of_the_users_counts(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(MILLION))
    call.options(prices={"gpt-5": {"input": 1, "output": 1}})
    ask(call)
    assert call.client.costs.total.dollars == 1


def test_a_stream_is_counted_at_its_end(call: Caller, scripted: Scripted) -> None:
    last = {**chunk(), "choices": [], "usage": usage(MILLION)}
    scripted.answer = lambda _: streamed(scripted, chunk(content="a"), chunk("stop"), last, done=True)
    call.options(costs=True)
    stream = ask(call, stream=True)
    assert call.client.costs.total.calls == 0
    list(call.each(stream))
    assert call.client.costs.total == Spent(1, MILLION, 0, 0, 5.0, 0, 0)


def test_a_stream_that_tells_no_usage_is_guessed(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: streamed(scripted, chunk(content="abcd" * 10), chunk("stop"), done=True)
    call.options(costs=True)
    list(call.each(ask(call, stream=True)))
    spent = call.client.costs.total
    assert (spent.estimated, spent.output_tokens) == (1, 10)
    assert spent.dollars > 0


def test_a_stream_that_is_left_is_counted(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: [*scripted.events(chunk(content="abcd"), done=False), 5.0]
    call.options(costs=True)
    stream = ask(call, stream=True)
    next(call.each(stream))
    call.run(stream.close())
    assert call.client.costs.total.estimated == 1


def test_what_fails_costs_nothing(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json({"error": {"message": "no"}}, status=429)
    call.options(budget=1.0)
    with pytest.raises(RateLimitError):
        ask(call, max_completion_tokens=10)
    assert call.client.costs.total.calls == 0
    assert (call.client.budget.spent, call.client.budget.lent) == (0.0, 0.0)


def test_what_names_no_model_is_no_matter_of_money(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json({"object": "list", "data": []})
    call.options(budget=0.000001)
    call.run(call.client.files.list())
    call.run(call.client.models.retrieve("llama"))
    call.run(call.client.fine_tuning.jobs.create(model="llama", training_file="file"))
    assert call.client.costs.total.calls == 0


def test_a_budget_stops_before_it_is_passed(call: Caller, scripted: Scripted) -> None:
    """Every call may cost 1 ¢ for its answer and does cost half of it: the last that is sent still fits as a whole."""
    answering(scripted, usage(0, 200))
    call.options(budget=0.03)
    for _ in range(4):
        ask(call, max_completion_tokens=400)
    with pytest.raises(BudgetExceededError) as raised:
        ask(call, max_completion_tokens=400)
    budget = call.client.budget
    assert len(scripted.requests) == 4
    assert budget.spent == pytest.approx(0.02)
    assert budget.lent == 0
    assert raised.value.budget is budget
    assert raised.value.needed == pytest.approx(0.01, rel=0.1)
    assert call.client.costs.total.dollars == budget.spent


def test_a_budget_holds_for_all_threads_at_once(scripted: Scripted) -> None:
    answering(scripted, usage(0, 400))
    budget = Budget(0.05)
    refused: list[int] = []
    with OpenAI(api_key="k", base_url=scripted.url, budget=budget) as client:

        def one() -> None:
            try:
                client.chat.completions.create(model="gpt-5", messages=USER, max_completion_tokens=400)
            except BudgetExceededError:
                refused.append(1)

        hands = [threading.Thread(target=one) for _ in range(12)]
        for hand in hands:
            hand.start()
        for hand in hands:
            hand.join()
    assert budget.spent <= budget.dollars
    assert len(scripted.requests) == 4
    assert len(refused) == 8


def test_a_budget_is_shared_and_waits_for_what_others_give_back(scripted: Scripted) -> None:
    """Two calls at once would not fit, one after the other do: the second waits."""
    scripted.answer = lambda _: [
        0.2,
        *scripted.json({**completion(content="hi"), "model": "gpt-5", "usage": usage(0, 10)}),
    ]
    budget = Budget(0.015)

    async def main() -> None:
        async with (
            AsyncOpenAI(api_key="k", base_url=scripted.url, budget=budget) as one,
            AsyncOpenAI(api_key="k", base_url=scripted.url, budget=budget, deadline=0.15) as two,
        ):

            async def ask(client: AsyncOpenAI) -> None:
                await client.chat.completions.create(model="gpt-5", messages=USER, max_completion_tokens=400)

            first = asyncio.create_task(ask(one))
            await asyncio.sleep(0.05)
            with pytest.raises(APITimeoutError, match="money"):
                await ask(two)
            await ask(one)
            await first

    begun = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - begun >= 0.4
    assert len(scripted.requests) == 2


def test_a_price_that_is_not_known_does_not_fit_any_budget(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(1))
    call.options(budget=5)
    with pytest.raises(BudgetExceededError, match="llama"):
        ask(call, "llama")
    assert scripted.requests == []


def test_calls_without_a_price_can_be_allowed(call: Caller, scripted: Scripted) -> None:
    answering(scripted, usage(1))
    call.options(budget=Budget(5, unpriced="allow"))
    ask(call, "llama")
    assert call.client.costs.total.unpriced == 1


def test_the_longest_answer_of_the_model_is_what_an_open_call_may_cost(call: Caller, scripted: Scripted) -> None:
    """gpt-5 may make 32,000 tokens: 80 cents, twice as much for two choices."""
    answering(scripted, usage(1, 1))
    call.options(budget=1.0)
    ask(call)
    with pytest.raises(BudgetExceededError) as raised:
        ask(call, n=2)
    assert raised.value.needed == pytest.approx(1.6, rel=0.01)


@pytest.mark.parametrize(
    "arguments",
    [
        {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://x/y.png"}}]}]},
        {"messages": USER, "web_search_options": {"search_context_size": "low"}},
    ],
)
def test_what_is_read_beside_the_request_counts_with_the_whole_context(
    call: Caller, scripted: Scripted, arguments: dict[str, Any]
) -> None:
    answering(scripted, usage(1))
    call.options(budget=Budget(1.0))
    with pytest.raises(BudgetExceededError) as raised:
        call.run(call.client.chat.completions.create(model="gpt-5", max_completion_tokens=1, **arguments))
    assert raised.value.needed == pytest.approx(256_000 * 5 / MILLION, rel=0.001)
    roomy = call.client.with_options(budget=Budget(1.0, input_tokens=1000))
    call.run(roomy.chat.completions.create(model="gpt-5", max_completion_tokens=1, **arguments))


@pytest.mark.parametrize(
    "options", [{"dollars": 0}, {"dollars": -1}, {"dollars": True}, {"dollars": 1, "unpriced": "x"}]
)
def test_a_budget_that_makes_no_sense_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"budget|unpriced"):
        Budget(**options)


def test_accounts_budgets_and_errors_can_be_pickled() -> None:
    costs, budget = Costs(), Budget(2)
    costs.add("m", None, None, 0.5)
    budget.settle(0, 0.5)
    assert pickle.loads(pickle.dumps(costs)).total == costs.total
    assert pickle.loads(pickle.dumps(budget)).left == 1.5
    error = pickle.loads(pickle.dumps(BudgetExceededError("no", budget=budget, needed=1.0)))
    assert (str(error), error.needed, error.budget.spent) == ("no", 1.0, 0.5)
    client = pickle.loads(pickle.dumps(OpenAI(api_key="k", budget=3, tag="t")))
    assert client.budget.dollars == 3
