"""What tokens cost: the table that comes with the package, tables of the user's, and `usage.cost()`."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from openai_generated.models import Batch, ChatCompletion, CompletionUsage, CreateEmbeddingResponse, Response
from openai_runtime.model.codec import decode
from openai_runtime.pricing.table import Price, Prices, default_prices, own_prices, use_prices
from openai_runtime.pricing.tokens import Tokens, tokens_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MILLION = 1_000_000


@pytest.fixture(autouse=True)
def ours() -> Iterator[None]:
    yield
    use_prices(None)


def completion(model: str = "gpt-5", **usage: Any) -> ChatCompletion:
    return decode(ChatCompletion, {"id": "c", "model": model, "choices": [], "usage": usage}, "openai_generated.models")


def sent(tokens: int = MILLION, **fields: Any) -> dict[str, Any]:
    return {"prompt_tokens": tokens, "completion_tokens": 0, "total_tokens": tokens, **fields}


@pytest.mark.parametrize(
    ("model", "read", "made", "cached"),
    [
        ("gpt-5", 5, 25, 2.5),
        ("gpt-5-mini", 0.5, 2.5, 0.25),
        ("gpt-5-nano", 0.1, 0.4, 0.05),
        ("o3", 15, 60, 7.5),
        ("o4-mini", 1.5, 6, 0.75),
        ("gpt-4o", 2.5, 10, 1.25),
        ("gpt-4o-mini", 0.15, 0.6, 0.075),
    ],
)
def test_the_prices_are_those_of_the_reference_document(model: str, read: float, made: float, cached: float) -> None:
    cost = own_prices().cost
    assert cost(Tokens(MILLION, 0), model) == pytest.approx(read)
    assert cost(Tokens(0, MILLION), model) == pytest.approx(made)
    assert cost(Tokens(MILLION, 0, MILLION), model) == pytest.approx(cached)
    assert cost(Tokens(MILLION, 0), model, batch=True) == pytest.approx(read / 2)
    assert cost(Tokens(MILLION, 0), model, service_tier="flex") == pytest.approx(read / 2)


def test_the_table_says_where_it_is_from() -> None:
    assert "reference document" in str(own_prices().source)
    assert str(own_prices().date) == "2026-11-28"


@pytest.mark.parametrize("model", ["gpt-4", "gpt-5-ultra", "ft:gpt-4o:acme", "llama", "", None])
def test_a_model_that_is_not_named_is_unknown_and_not_free(model: str | None) -> None:
    assert own_prices().cost(Tokens(10, 10), model) is None
    assert model not in own_prices()


def test_a_dated_name_is_the_model_unless_it_has_a_row() -> None:
    dated = "gpt-5-2026-01-31"
    assert own_prices().price(dated) == own_prices().price("gpt-5")
    assert Prices.of({dated: {"input": 1}}).price(dated) == Price(input=1)


@pytest.mark.parametrize("tier", ["priority", "scale", "something-new"])
def test_a_tier_without_a_known_rate_has_no_known_price(tier: str) -> None:
    assert own_prices().cost(Tokens(10, 10), "gpt-5", service_tier=tier) is None


def test_sound_has_prices_of_its_own() -> None:
    cost, model = own_prices().cost, "gpt-4o-audio-preview"
    assert cost(Tokens(MILLION, 0, input_audio=MILLION), model) == pytest.approx(100)
    assert cost(Tokens(0, MILLION, output_audio=MILLION), model) == pytest.approx(200)
    assert cost(Tokens(2 * MILLION, 0, input_audio=MILLION), model) == pytest.approx(105)
    assert cost(Tokens(0, 10), model) is None  # what text costs that it makes is not said


def test_a_table_of_the_users_goes_before_ours(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('source = "me"\n[models.gpt-5]\ninput = 1\noutput = 2\n[models.llama]\ninput = 0\noutput = 0\n')
    table = Prices.of(path)
    assert table.cost(Tokens(MILLION, MILLION), "gpt-5") == 3
    assert table.cost(Tokens(MILLION, MILLION), "llama") == 0
    assert table.cost(Tokens(MILLION, 0), "o3") == 15
    assert table.rate("flex") == 0.5
    assert str(table.source).startswith("me over ")


@pytest.mark.parametrize("row", [{"inptu": 1}, {"input": -1}, {"input": "1"}, {"output": True}])
def test_a_row_that_makes_no_sense_is_refused(row: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="m"):
        Prices({"m": row})


def test_a_usage_knows_its_cost() -> None:
    usage = {"prompt_tokens": 1000, "completion_tokens": 100, "prompt_tokens_details": {"cached_tokens": 400}}
    assert completion(**usage).usage.cost() == pytest.approx((600 * 5 + 400 * 2.5 + 100 * 25) / MILLION)  # type: ignore[union-attr]


def test_a_usage_of_a_response_goes_by_its_tier() -> None:
    usage = {"input_tokens": MILLION, "output_tokens": 0, "total_tokens": MILLION}
    answer = decode(Response, {"model": "o3", "service_tier": "flex", "usage": usage}, "openai_generated.models")
    assert answer.usage.cost() == 7.5
    assert answer.usage.cost(service_tier="default") == 15


def test_a_usage_of_embeddings_and_of_a_batch() -> None:
    usage = {"prompt_tokens": MILLION, "total_tokens": MILLION}
    vectors = decode(
        CreateEmbeddingResponse, {"model": "text-embedding-3-small", "usage": usage}, "openai_generated.models"
    )
    assert vectors.usage.cost() == 0.02
    usage = {"input_tokens": MILLION, "output_tokens": 0, "total_tokens": MILLION}
    batch = decode(Batch, {"object": "batch", "model": "gpt-5", "usage": usage}, "openai_generated.models")
    assert batch.usage.cost() == 2.5


def test_what_is_not_known_can_be_said() -> None:
    usage = decode(CompletionUsage, sent(), "openai_generated.models")
    assert usage.cost() is None
    assert usage.cost(model="gpt-5") == 5
    assert usage.cost(model="llama", prices={"llama": {"input": 3}}) == 3
    assert completion("llama", **sent()).usage.cost() is None  # type: ignore[union-attr]


def test_a_table_for_the_whole_program() -> None:
    use_prices({"gpt-5": {"input": 7}})
    assert completion(**sent()).usage.cost() == 7  # type: ignore[union-attr]
    assert default_prices().cost(Tokens(MILLION), "o3") == 15
    use_prices(None)
    assert completion(**sent()).usage.cost() == 5  # type: ignore[union-attr]


def test_the_cost_is_no_part_of_the_data() -> None:
    answer = completion(**sent())
    before = answer.to_dict()
    assert answer.usage is not None
    answer.usage.cost()
    assert answer.to_dict() == before
    for twin in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer)):
        assert twin == answer
        assert twin.usage.cost() == 5
    gateway = completion(**sent(cost=0.3))
    assert gateway.usage is not None
    assert gateway.usage.cost() == 5  # the method stays where a gateway sends a field of that name
    assert gateway.to_dict()["usage"]["cost"] == 0.3


def test_an_answer_without_a_usage_reads_as_ever() -> None:
    answer = decode(ChatCompletion, {"id": "c", "model": "m", "choices": []}, "openai_generated.models")
    assert answer.usage is None
    assert not ChatCompletion.model_fields["usage"].required
    assert CreateEmbeddingResponse.model_fields["usage"].required


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        (None, None),
        ({}, None),
        ({"seconds": 3}, None),
        ({"input_tokens": 3}, Tokens(3)),
        ({"prompt_tokens": 3, "completion_tokens": True}, Tokens(3)),
        ({"input_tokens": 1, "output_tokens": 2, "output_tokens_details": {"reasoning_tokens": 1}}, Tokens(1, 2, 0, 1)),
        (
            {
                "input_tokens": 9,
                "output_tokens": 8,
                "input_token_details": {
                    "cached_tokens": 2,
                    "audio_tokens": 3,
                    "cached_tokens_details": {"audio_tokens": 1},
                },
                "output_token_details": {"audio_tokens": 4},
            },
            Tokens(9, 8, 2, 0, 3, 4, 1),
        ),
    ],
)
def test_tokens_are_read_from_the_usage_of_any_api(usage: Any, tokens: Tokens | None) -> None:
    assert tokens_in(usage) == tokens
