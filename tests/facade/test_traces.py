"""Spans and metrics, taken from the real SDK with exporters in memory and compared with the conventions."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncOpenAI, RateLimitError
from openai_runtime.version import __version__
from opentelemetry.trace import SpanKind, StatusCode

from .collecting import ANSWER, USAGE, Collected
from .structured import USER, chunk, events, message, response, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted


@pytest.fixture
def collected() -> Iterator[Collected]:
    made = Collected()
    yield made
    made.close()


def where(scripted: Scripted) -> dict[str, Any]:
    return {"server.address": "127.0.0.1", "server.port": int(scripted.url.split(":")[2].split("/")[0])}


def ask(call: Caller, **options: Any) -> Any:
    return call.run(call.client.chat.completions.create(model="gpt-5", messages=USER, **options))


def test_a_chat_completion_attribute_by_attribute(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    call.options(**collected.options)
    ask(
        call,
        max_completion_tokens=100,
        temperature=0.5,
        top_p=0.9,
        frequency_penalty=0.1,
        presence_penalty=0.2,
        seed=7,
        stop=["END"],
        n=2,
        service_tier="flex",
        response_format={"type": "json_object"},
    )
    span = collected.span
    assert span.name == "chat gpt-5"
    assert span.kind is SpanKind.CLIENT
    assert span.status.status_code is StatusCode.UNSET
    assert (span.instrumentation_scope.name, span.instrumentation_scope.version) == ("openai_facade", __version__)
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-5",
        **where(scripted),
        "openai.api.type": "chat_completions",
        "gen_ai.request.max_tokens": 100,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.top_p": 0.9,
        "gen_ai.request.frequency_penalty": 0.1,
        "gen_ai.request.presence_penalty": 0.2,
        "gen_ai.request.seed": 7,
        "gen_ai.request.stop_sequences": ("END",),
        "gen_ai.request.choice.count": 2,
        "openai.request.service_tier": "flex",
        "gen_ai.output.type": "json",
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-5-2026-01-31",
        "gen_ai.response.finish_reasons": ("stop",),
        "openai.response.service_tier": "default",
        "openai.response.system_fingerprint": "fp_1",
        "gen_ai.usage.input_tokens": 30,
        "gen_ai.usage.output_tokens": 12,
        "gen_ai.usage.cache_read.input_tokens": 10,
        "gen_ai.usage.reasoning.output_tokens": 5,
    }


def test_metrics_attribute_by_attribute(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    call.options(**collected.options)
    ask(call)
    shared = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-5",
        "gen_ai.response.model": "gpt-5-2026-01-31",
        **where(scripted),
    }
    ((told, point),) = collected.points("gen_ai.client.operation.duration")
    assert told == shared
    assert point.count == 1
    assert 0 < point.sum < 10
    edges = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
    assert list(point.explicit_bounds) == edges
    assert collected.metrics["gen_ai.client.operation.duration"].unit == "s"
    usage = {
        told.pop("gen_ai.token.type"): (told, point) for told, point in collected.points("gen_ai.client.token.usage")
    }
    assert {kind: point.sum for kind, (_, point) in usage.items()} == {"input": 30, "output": 12}
    assert all(told == shared for told, _ in usage.values())
    assert list(usage["input"][1].explicit_bounds) == [4**power for power in range(14)]
    assert collected.metrics["gen_ai.client.token.usage"].unit == "{token}"


def test_every_name_is_one_of_the_conventions(call: Caller, scripted: Scripted, collected: Collected) -> None:
    """What we write is what the package with the conventions has, but for the two names that say they are ours."""
    pytest.importorskip("opentelemetry.semconv._incubating.attributes.openai_attributes")  # not in older editions
    from openai_facade.calling.traces import conventions
    from opentelemetry.semconv._incubating.attributes import gen_ai_attributes, openai_attributes, server_attributes
    from opentelemetry.semconv._incubating.metrics import gen_ai_metrics
    from opentelemetry.semconv.attributes import error_attributes, http_attributes

    if not hasattr(gen_ai_attributes, "GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK"):
        pytest.skip("the conventions that are installed are older than the names we use")
    modules = (
        *(gen_ai_attributes, openai_attributes, server_attributes, gen_ai_metrics, error_attributes, http_attributes),
    )
    known = {value for module in modules for value in vars(module).values() if isinstance(value, str)}
    ours = {
        value for value in vars(conventions).values() if isinstance(value, str) and "." in value and " " not in value
    }
    ours |= set(conventions.NUMBERS.values())
    ours = {name for name in ours if not name.startswith("openai_facade") and "/" not in name}
    assert ours - known == set()
    operations = {member.value for member in gen_ai_attributes.GenAiOperationNameValues}
    assert set(conventions.OPERATIONS.values()) <= operations
    providers = {member.value for member in gen_ai_attributes.GenAiProviderNameValues}
    assert {name for _, name in conventions.PROVIDERS} <= providers
    assert set(conventions.OUTPUT_TYPES.values()) <= {one.value for one in gen_ai_attributes.GenAiOutputTypeValues}


def test_a_response_and_embeddings(call: Caller, scripted: Scripted, collected: Collected) -> None:
    usage = {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7}
    vector = {"object": "list", "model": "e", "data": [], "usage": {"prompt_tokens": 5, "total_tokens": 5}}
    scripted.answer = lambda request: scripted.json(
        vector if "embeddings" in request.target else response(message("hi"), usage=usage)
    )
    call.options(**collected.options)
    call.run(call.client.responses.create(model="gpt-5", input="x", max_output_tokens=9))
    call.run(
        call.client.embeddings.with_raw_response.create(model="e", input="x", dimensions=8, encoding_format="float")
    )
    first, second = collected.spans
    assert (first.name, second.name) == ("chat gpt-5", "embeddings e")
    assert first.attributes["openai.api.type"] == "responses"
    assert first.attributes["gen_ai.request.max_tokens"] == 9
    assert first.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert second.attributes["gen_ai.embeddings.dimension.count"] == 8
    assert second.attributes["gen_ai.request.encoding_formats"] == ("float",)
    assert second.attributes["gen_ai.usage.input_tokens"] == 5


def test_what_has_no_word_goes_by_its_own_name(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: scripted.json({"object": "list", "data": []})
    call.options(**collected.options)
    call.run(call.client.models.list())
    assert collected.span.name == "listModels"
    assert collected.span.attributes["gen_ai.operation.name"] == "listModels"


def test_an_error_ends_the_span_with_its_kind(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: scripted.json({"error": {"message": "the secret words of the user"}}, status=429)
    call.options(**collected.options)
    with pytest.raises(RateLimitError):
        ask(call)
    span = collected.span
    assert span.attributes["error.type"] == "429"
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, "RateLimitError")
    assert "secret words" not in span.to_json()
    ((told, _),) = collected.points("gen_ai.client.operation.duration")
    assert told["error.type"] == "429"


def test_retries_are_events(call: Caller, scripted: Scripted, collected: Collected) -> None:
    failures = [503, None]

    def answer(_: Any) -> Any:
        if not failures:
            return scripted.json(ANSWER)
        status = failures.pop(0)
        return [None] if status is None else scripted.json({}, status=status, retry_after_ms="2")

    scripted.answer = answer
    call.options(**collected.options, max_retries=2)
    ask(call)
    span = collected.span
    assert [event.name for event in span.events] == ["retry", "retry"]
    assert dict(span.events[0].attributes) == {
        "http.request.resend_count": 1,
        "error.type": "503",
        "http.response.status_code": 503,
        "openai_facade.retry.wait": 0.002,
    }
    assert span.events[1].attributes["error.type"] == "APIConnectionError"
    assert span.status.status_code is StatusCode.UNSET


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_a_stream_ends_its_span_at_its_end(call: Caller, scripted: Scripted, collected: Collected, api: str) -> None:
    if api == "chat":
        last = {**chunk(), "choices": [], "usage": USAGE}
        sent = [chunk(content="a"), 0.05, chunk(content="b"), chunk("stop"), last]
    else:
        usage = {"input_tokens": 30, "output_tokens": 12, "total_tokens": 42}
        sent = [*events([message("ab")], response(message("ab"), usage=usage))]

    def answer(_: Any) -> Any:
        head, *steps = scripted.events(*[one for one in sent if not isinstance(one, float)])
        return [head, 0.03, *steps, scripted.END]

    scripted.answer = answer
    call.options(**collected.options)
    if api == "chat":
        stream = ask(call, stream=True)
    else:
        stream = call.run(call.client.responses.create(model="gpt-5", input="x", stream=True))
    assert collected.spans == []
    list(call.each(stream))
    told = collected.span.attributes
    assert told["gen_ai.request.stream"] is True
    assert (told["gen_ai.usage.input_tokens"], told["gen_ai.usage.output_tokens"]) == (30, 12)
    assert told["gen_ai.response.finish_reasons"] == ("stop",)
    assert 0.02 < told["gen_ai.response.time_to_first_chunk"] < 5
    ((_, point),) = collected.points("gen_ai.client.operation.time_to_first_chunk")
    assert point.sum == told["gen_ai.response.time_to_first_chunk"]


def test_a_stream_that_breaks_is_an_error(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: [*scripted.events(chunk(content="a"), done=False), None]
    call.options(**collected.options)
    stream = ask(call, stream=True)
    with pytest.raises(Exception, match=r"."):
        list(call.each(stream))
    assert collected.span.attributes["error.type"] == "APIConnectionError"


def test_a_stream_that_is_left_is_none(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: [*scripted.events(chunk(content="a"), done=False), 5.0]
    call.options(**collected.options)
    stream = ask(call, stream=True)
    next(call.each(stream))
    call.run(stream.close())
    assert "error.type" not in collected.span.attributes


def test_a_cancelled_call_ends_its_span(scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: [5.0]

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, **collected.options) as client:
            task = asyncio.create_task(client.chat.completions.create(model="gpt-5", messages=USER))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(collected.spans) == 1

    asyncio.run(main())
    assert collected.span.attributes["error.type"] == "CancelledError"


def test_content_is_recorded_on_request_only(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    call.options(**collected.options)
    ask(call)
    call.run(call.client.with_options(trace_content=True).chat.completions.create(model="gpt-5", messages=USER))
    without, with_content = collected.spans
    assert "messages" not in without.to_json()
    told = with_content.attributes
    assert json.loads(told["gen_ai.input.messages"]) == [{"role": "user", "parts": [{"type": "text", "content": "x"}]}]
    assert json.loads(told["gen_ai.output.messages"]) == [
        {"role": "assistant", "parts": [{"type": "text", "content": "hi"}], "finish_reason": "stop"}
    ]


def test_content_of_responses_and_of_streams(call: Caller, scripted: Scripted, collected: Collected) -> None:
    scripted.answer = lambda request: (
        streamed(scripted, chunk(content="a"), chunk(content="b"), chunk("length"), done=True)
        if "chat" in request.target
        else scripted.json(response(message("hi")))
    )
    call.options(**collected.options, trace_content=True)
    call.run(call.client.responses.create(model="gpt-5", instructions="Be kind.", input="x"))
    list(call.each(ask(call, stream=True)))
    whole, stream = (span.attributes for span in collected.spans)
    assert json.loads(whole["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be kind."}]
    assert json.loads(whole["gen_ai.output.messages"])[0]["parts"] == [{"type": "text", "content": "hi"}]
    said = json.loads(stream["gen_ai.output.messages"])
    assert said == [{"role": "assistant", "parts": [{"type": "text", "content": "ab"}], "finish_reason": "length"}]
