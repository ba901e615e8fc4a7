"""What the API refuses because it is not there, is there twice, or is too much; and what it takes all the same."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing.truth import sources, tables

if TYPE_CHECKING:
    import httpx

HI = [{"role": "user", "content": "hi"}]
ANY = {"type": "object", "properties": {}}


def chat(**more: Any) -> tuple[str, dict[str, Any]]:
    return "/chat/completions", {"model": "m", "messages": HI, **more}


def respond(**more: Any) -> tuple[str, dict[str, Any]]:
    return "/responses", {"model": "m", "input": "x", **more}


def picture(**more: Any) -> tuple[str, dict[str, Any]]:
    return "/images/generations", {"prompt": "x", **more}


def tool(name: str) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name}}


def function(name: str) -> dict[str, Any]:
    return {"type": "function", "name": name, "parameters": ANY, "strict": False}


def search(*stores: str, **more: Any) -> dict[str, Any]:
    return {"type": "file_search", "vector_store_ids": list(stores), **more}


def mcp(label: str, **more: Any) -> dict[str, Any]:
    return {"type": "mcp", "server_label": label, **more}


def named(name: str) -> dict[str, Any]:
    return {"type": "json_schema", "name": name, "schema": ANY}


def shows(kind: str) -> list[Any]:
    return [{"role": "user", "content": [{"type": kind}]}]


WANDB = {"type": "wandb", "wandb": {"project": "p"}}
URL = {"server_url": "https://example.com"}
WAV = {"voice": "alloy", "format": "wav"}
SPEECH = {"model": "tts-1", "voice": "alloy"}
REFUSED: list[tuple[tuple[str, dict[str, Any]], str, str | None]] = [
    (respond(tools=[search()]), "tools[0].vector_store_ids", "empty_array"),
    (respond(tools=[search("file-1")]), "tools[0].vector_store_ids[0]", "invalid_value"),
    (respond(previous_response_id="msg_1"), "previous_response_id", "invalid_value"),
    (respond(conversation={"id": "resp_1"}), "conversation", "invalid_value"),
    (respond(tools=[function("f"), function("f")]), "tools[1].name", "invalid_value"),
    (respond(tools=[function(f"f{n}") for n in range(129)]), "tools", "array_above_max_length"),
    (respond(tools=[search("vs_1", max_num_results=51)]), "tools[0].max_num_results", "integer_above_max_value"),
    (
        respond(tools=[search("vs_1", ranking_options={"score_threshold": 1.5})]),
        "tools[0].ranking_options.score_threshold",
        "decimal_above_max_value",
    ),
    (respond(tools=[function("f")], tool_choice={"type": "file_search"}), "tool_choice", None),
    (respond(tools=[{}]), "tools[0].type", "missing_required_parameter"),
    (respond(tools=[mcp("a", **URL), mcp("a", **URL)]), "tools", None),
    (respond(tools=[mcp("a")]), "tools[0].server_url", "missing_required_parameter"),
    (respond(text={"format": named("a b")}), "text.format.name", "invalid_value"),
    (respond(stream_options={"include_obfuscation": False}), "stream_options", None),
    (respond(model="gpt-4o", reasoning={"effort": "low"}), "reasoning.effort", "unsupported_parameter"),
    (respond(input=shows("input_image")), "input[0].content[0].image_url", "missing_required_parameter"),
    (respond(input=shows("input_file")), "input[0].content[0].file_id", "missing_required_parameter"),
    (("/responses", {"model": "m"}), "input", "missing_required_parameter"),
    (chat(tools=[tool("f"), tool("f")]), "tools[1].function.name", "invalid_value"),
    (chat(functions=[{"name": "f"}, {"name": "f"}]), "functions[1].name", "invalid_value"),
    (chat(tools=[tool(f"f{n}") for n in range(129)]), "tools", "array_above_max_length"),
    (chat(function_call={"name": "f"}), "function_call", None),
    (chat(functions=[{"name": "g"}], function_call={"name": "f"}), "function_call", None),
    (chat(modalities=["text", "audio"]), "audio", "missing_required_parameter"),
    (chat(audio=WAV), "audio", "invalid_value"),
    (chat(max_tokens=5, max_completion_tokens=5), "max_tokens", "invalid_parameter_combination"),
    (chat(logit_bias={"5": 101}), "logit_bias.5", "integer_above_max_value"),
    (chat(logit_bias={"x": 1}), "logit_bias", "invalid_value"),
    (chat(model="gpt-4o", reasoning_effort="low"), "reasoning_effort", "unsupported_parameter"),
    (chat(messages=[{"role": "user", "name": "a b", "content": "x"}]), "messages[0].name", "invalid_value"),
    (chat(messages=[{"role": "assistant"}]), "messages.[0].content", None),
    (
        chat(messages=[{"role": "user", "content": [{"type": "file", "file": {}}]}]),
        "messages[0].content[0].file_id",
        "missing_required_parameter",
    ),
    (
        chat(response_format={"type": "json_schema", "json_schema": {"name": "a b", "schema": ANY}}),
        "response_format.json_schema.name",
        "invalid_value",
    ),
    (("/assistants", {"model": "m", "tools": [tool("f"), tool("f")]}), "tools[1].function.name", "invalid_value"),
    (("/assistants", {"model": "m", "tools": [tool("f g")]}), "tools[0].function.name", "invalid_value"),
    (
        ("/assistants", {"model": "m", "tools": [{"type": "file_search", "file_search": {"max_num_results": 51}}]}),
        "tools[0].file_search.max_num_results",
        "invalid_value",
    ),
    (("/fine_tuning/jobs", {"model": "whisper-1", "training_file": "file-1"}), "model", "model_not_available"),
    (
        ("/fine_tuning/jobs", {"model": "m", "training_file": "file-1", "integrations": [WANDB] * 6}),
        "integrations",
        "array_above_max_length",
    ),
    (
        ("/evals", {"data_source_config": {"type": "logs", "metadata": {"a": 1}}, "testing_criteria": []}),
        "data_source_config.metadata.a",
        "invalid_type",
    ),
    (
        ("/embeddings", {"model": "text-embedding-3-small", "input": "x", "dimensions": 1537}),
        "dimensions",
        "invalid_value",
    ),
    (
        ("/uploads", {"filename": "a", "purpose": "assistants", "bytes": 2**33 + 1, "mime_type": "text/plain"}),
        "bytes",
        "integer_above_max_value",
    ),
    (("/completions", {"model": "m", "prompt": "x", "n": 3, "best_of": 2}), "best_of", None),
    (("/completions", {"model": "m", "prompt": "x", "best_of": 2, "stream": True}), "best_of", None),
    (
        ("/completions", {"model": "m", "prompt": "x", "stream_options": {"include_usage": True}}),
        "stream_options",
        None,
    ),
    (("/audio/speech", {**SPEECH, "input": ""}), "input", "string_below_min_length"),
    (("/audio/speech", {**SPEECH, "input": "x", "stream_format": "sse"}), "stream_format", "unsupported_value"),
    (picture(model="dall-e-3", size="256x256"), "size", "invalid_value"),
    (picture(model="dall-e-2", quality="hd"), "quality", "invalid_value"),
    (picture(model="dall-e-2", background="transparent"), "background", "unknown_parameter"),
    (picture(model="dall-e-3", stream=True), "stream", "unknown_parameter"),
    (picture(model="gpt-image-1", response_format="url"), "response_format", "unknown_parameter"),
    (picture(model="dall-e-2", prompt="x" * 1001), "prompt", "string_above_max_length"),
    (picture(model="dall-e-3", prompt="x" * 4001), "prompt", "string_above_max_length"),
    (picture(background="transparent", output_format="jpeg"), "background", "invalid_value"),
    (picture(output_compression=50), "output_compression", "invalid_value"),
]
TAKEN = [
    ("/fine_tuning/jobs", {"model": "m", "training_file": "file-1", "integrations": [WANDB] * 5}),
    ("/evals", {"data_source_config": {"type": "logs", "metadata": {"a": "b"}}, "testing_criteria": []}),
    respond(tools=[function(f"f{n}") for n in range(128)]),
    respond(tools=[mcp("a", **URL), mcp("b", **URL)]),
    respond(top_logprobs=2, include=["message.output_text.logprobs"]),
    respond(model="gpt-5", reasoning={"effort": "low"}),
    respond(model="gpt-4o", reasoning={"summary": "auto"}),
    respond(stream_options={"include_obfuscation": False}, stream=True),
    respond(tools=[{"type": "code_interpreter", "container": {"type": "auto"}}]),
    chat(modalities=["text", "audio"], audio=WAV),
    chat(logit_bias={"5": -100}),
    chat(messages=[{"role": "user", "name": "Jane-Ä.1", "content": "x"}]),
    chat(messages=[*HI, {"role": "assistant", "content": ""}, *HI]),
    chat(functions=[{"name": "f"}], function_call={"name": "f"}),
    ("/completions", {"model": "gpt-3.5-turbo-instruct", "prompt": "x", "best_of": 3, "n": 3}),
    picture(model="dall-e-3", size="1792x1024", quality="hd", style="vivid"),
    picture(model="gpt-image-1", background="transparent", output_format="webp", output_compression=50),
    picture(prompt="x" * 4001),
    ("/assistants", {"model": "m", "tools": [tool("f"), {"type": "file_search"}]}),
]


@pytest.mark.parametrize(("request_", "param", "code"), REFUSED)
def test_what_the_api_refuses_is_refused(
    request_: tuple[str, dict[str, Any]], param: str, code: str | None, api: Any
) -> None:
    path, body = request_
    error = api.refused("POST", path, 400, json=body)
    assert (error["param"], error["code"], error["type"]) == (param, code, "invalid_request_error")


@pytest.mark.parametrize("request_", TAKEN)
def test_what_looks_like_it_is_taken(request_: tuple[str, dict[str, Any]], http: httpx.Client) -> None:
    path, body = request_
    answer = http.post(path, json=body)
    assert answer.is_success, answer.text


def test_a_model_that_chats_is_not_for_completions(api: Any) -> None:
    error = api.refused("POST", "/completions", 404, json={"model": "gpt-4o", "prompt": "x"})
    assert (error["param"], error["code"]) == ("model", "model_not_found")


@pytest.fixture
def kept(api: Any, http: httpx.Client) -> dict[str, str]:
    """Ids of what is there, and of a file that was."""
    names = [
        http.post("/files", files={"file": ("a.txt", b"x")}, data={"purpose": "assistants"}).json()["id"]
        for _ in range(2)
    ]
    api.delete(f"/files/{names[1]}")
    made = {path: api.post(path, {})["id"] for path in ("/vector_stores", "/threads")}
    other = {
        "cntr": api.post("/containers", {"name": "c"})["id"],
        "asst": api.post("/assistants", {"model": "m"})["id"],
    }
    return {"file": names[0], "gone": names[1], "vs": made["/vector_stores"], "thread": made["/threads"], **other}


def attachment(name: str) -> dict[str, Any]:
    return {"role": "user", "content": "x", "attachments": [{"file_id": name, "tools": [{"type": "file_search"}]}]}


def shown(name: str) -> dict[str, Any]:
    return {"role": "user", "content": [{"type": "image_file", "image_file": {"file_id": name}}]}


def auto(name: str) -> tuple[str, dict[str, Any]]:
    container = {"type": "auto", "file_ids": [name]}
    return respond(tools=[{"type": "code_interpreter", "container": container}])


def stores(name: str) -> dict[str, Any]:
    return {"tool_resources": {"file_search": {"vector_store_ids": [name]}}}


def files(name: str) -> dict[str, Any]:
    return {"tool_resources": {"code_interpreter": {"file_ids": [name]}}}


STORES, FILES = "tool_resources.file_search.vector_store_ids", "tool_resources.code_interpreter.file_ids"
PLACES: list[tuple[Any, str, str]] = [
    (lambda name, _: respond(tools=[search(name)]), "vs", "tools[0].vector_store_ids"),
    (lambda name, _: respond(tools=[{"type": "code_interpreter", "container": name}]), "cntr", "tools[0].container"),
    (lambda name, _: auto(name), "file", "tools[0].container.file_ids"),
    (lambda name, _: ("/containers", {"name": "c", "file_ids": [name]}), "file", "file_ids"),
    (lambda name, _: ("/assistants", {"model": "m", **stores(name)}), "vs", STORES),
    (lambda name, _: ("/assistants", {"model": "m", **files(name)}), "file", FILES),
    (lambda name, kept: (f"/assistants/{kept['asst']}", stores(name)), "vs", STORES),
    (lambda name, _: ("/threads", stores(name)), "vs", STORES),
    (lambda name, _: ("/threads", files(name)), "file", FILES),
    (lambda name, kept: (f"/threads/{kept['thread']}", stores(name)), "vs", STORES),
    (lambda name, kept: ("/threads/runs", {"assistant_id": kept["asst"], **stores(name)}), "vs", STORES),
    (
        lambda name, kept: ("/threads/runs", {"assistant_id": kept["asst"], "thread": files(name)}),
        "file",
        f"thread.{FILES}",
    ),
    (
        lambda name, kept: (f"/threads/{kept['thread']}/messages", attachment(name)),
        "file",
        "attachments[0].file_id",
    ),
    (
        lambda name, kept: (f"/threads/{kept['thread']}/messages", shown(name)),
        "file",
        "content[0].image_file.file_id",
    ),
    (lambda name, _: ("/threads", {"messages": [attachment(name)]}), "file", "messages[0].attachments[0].file_id"),
    (
        lambda name, kept: (
            f"/threads/{kept['thread']}/runs",
            {"assistant_id": kept["asst"], "additional_messages": [shown(name)]},
        ),
        "file",
        "additional_messages[0].content[0].image_file.file_id",
    ),
]


@pytest.mark.parametrize(("made", "kind", "param"), PLACES)
def test_what_a_request_names_is_there(made: Any, kind: str, param: str, kept: dict[str, str], api: Any) -> None:
    missing = [f"{kind}{'-' if kind == 'file' else '_'}nothing", *([kept["gone"]] if kind == "file" else [])]
    for name in missing:
        path, body = made(name, kept)
        error = api.refused("POST", path, 404, json=body)
        assert (error["param"], error["code"]) == (param, "not_found")
    path, body = made(kept[kind], kept)
    api.post(path, body)
    # and with an object in place of what is not there, for whoever asks for that
    path, body = made(missing[0], kept)
    assert api.http.post(path, json=body, headers={"x-emulator-invent": "1"}).status_code != 404


def test_a_message_has_something_in_it(kept: dict[str, str], api: Any) -> None:
    for content in ("", []):
        body = {"role": "user", "content": content}
        error = api.refused("POST", f"/threads/{kept['thread']}/messages", 400, json=body)
        assert error["param"] == "content"


def test_files_of_a_batch_are_named_in_one_way(kept: dict[str, str], api: Any) -> None:
    both = {"file_ids": [kept["file"]], "files": [{"file_id": kept["file"]}]}
    error = api.refused("POST", f"/vector_stores/{kept['vs']}/file_batches", 400, json=both)
    assert (error["param"], error["code"]) == ("file_ids", "mutually_exclusive_parameters")


def test_every_rule_says_where_it_was_learnt() -> None:
    used = {rule for rules in tables.TABLES.values() for rule in rules}
    wide = {rule for rules in tables.WIDE.values() for rule in rules}
    names = {rule.__name__ for rule in {*used, *wide, *tables.ALWAYS, *tables.LISTS}}
    assert names == set(sources.SOURCES)
    for rule in {*used, *wide}:
        assert import_module(rule.__module__).__doc__
        assert rule.__doc__


ITEMS = [
    {"type": "function_call_output", "call_id": "c", "output": "x", "name": None},
    {"type": "function_call_output", "call_id": "c", "output": [{"type": "input_image", "file_id": None}]},
    {"type": "tool_search_call", "arguments": {}},
    {"type": "tool_search_output", "tools": [{"type": "function", "name": "f"}]},
    {
        "type": "computer_call",
        "id": "a",
        "call_id": "c",
        "status": "completed",
        "pending_safety_checks": [],
        "actions": [{"type": "double_click", "x": 1, "y": 1}],
    },
]


@pytest.mark.parametrize("item", ITEMS)
def test_an_item_comes_back_as_it_is_described(item: dict[str, Any], api: Any, fits: Any) -> None:
    talk = api.post("/conversations", {})["id"]
    api.post(f"/conversations/{talk}/items", {"items": [item]})
    fits("GET /conversations/{conversation_id}/items", api.get(f"/conversations/{talk}/items"))


def test_nobody_said_by_an_agent_comes_back_as_it_is_described(api: Any, fits: Any) -> None:
    said = {"type": "message", "role": "user", "agent": None, "content": [{"type": "input_text", "text": "x"}]}
    found = api.post("/responses/compact?beta=true", {"model": "m", "input": [said]})
    for item in found["output"]:
        fits("BetaItemField", item)


def test_a_picture_in_a_prompt_comes_back_as_it_is_described(api: Any, fits: Any) -> None:
    prompt = {
        "id": "p",
        "variables": {"a": {"type": "input_image", "image_url": "https://example.com/a.png"}, "b": "x"},
    }
    fits("POST /responses", api.post("/responses", {"model": "m", "prompt": prompt}))


def test_a_query_does_not_hide_what_a_request_names(api: Any) -> None:
    body = {"model": "m", "input": "x", "tools": [search("vs_nothing")]}
    for path in ("/responses", "/responses?beta=true"):
        assert api.refused("POST", path, 404, json=body)["code"] == "not_found"
    url = api.http.base_url.copy_with(path="/openai/v1/responses")
    assert api.refused("POST", f"{url}?api-version=preview", 404, json=body)["code"] == "not_found"
