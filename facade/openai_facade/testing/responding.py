"""Makes the response to a request of the Responses API: its items, its text, its usage."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from .answers import Missing
from .deciding import Ask, decide
from .hosted import run
from .items import full_items, prompt_of, tool_output_of
from .words import Said, count, token_logprobs

if TYPE_CHECKING:
    from .calls import Emulated
    from .description import JSON
    from .store import Store

RESPONSES = "/responses"
CONVERSATIONS = "/conversations"


def respond(service: Emulated, body: JSON) -> JSON:
    """The finished response to a request, remembered if the request wants it."""
    store = service.store
    given = full_items(store, body.get("input"))
    before = _before(store, body)
    response = _frame(service, body)
    include: list[str] = body.get("include") or []
    output, cut = _output(service, body, given, include)
    response["output"] = output
    response["status"] = "incomplete" if cut else "completed"
    if cut:
        response["incomplete_details"] = {"reason": "max_output_tokens"}
    else:
        response["completed_at"] = store.now()
    response["usage"] = _usage([*before, *given], output, body.get("instructions"))
    if body.get("store") is not False:
        store.add(RESPONSES, response)
        for item in given:
            store.add(f"{RESPONSES}/{response['id']}/input_items", item)
        store.attached[f"items:{response['id']}"] = [*before, *given, *output]
    conversation = response.get("conversation")
    if conversation:
        for item in [*given, *output]:
            store.add(f"{CONVERSATIONS}/{conversation['id']}/items", item)
    return response


def _before(store: Store, body: JSON) -> list[JSON]:
    """The items that the request goes on from."""
    previous = body.get("previous_response_id")
    if previous:
        found: list[JSON] | None = store.attached.get(f"items:{previous}")
        if found is None or store.find(RESPONSES, previous) is None:
            raise Missing(
                "previous response",
                previous,
                status=400,
                param="previous_response_id",
                code="previous_response_not_found",
            )
        return found
    name = _conversation(body)
    if name is None:
        return []
    if store.find(CONVERSATIONS, name) is None:
        raise Missing("conversation", name, param="conversation", code="conversation_not_found")
    return store.all(f"{CONVERSATIONS}/{name}/items")


def _conversation(body: JSON) -> str | None:
    given: Any = body.get("conversation")
    name: str | None = given["id"] if isinstance(given, dict) else given
    return name


def _frame(service: Emulated, body: JSON) -> JSON:
    """A response without output: what is known before anything is said."""
    text: JSON = body.get("text") or {}
    frame: JSON = {
        "id": service.store.fresh("resp_"),
        "object": "response",
        "created_at": service.store.now(),
        "status": "in_progress",
        "background": bool(body.get("background")),
        "completed_at": None,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "model": body.get("model") or "gpt-4o",
        "output": [],
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "previous_response_id": body.get("previous_response_id"),
        "reasoning": {"effort": None, "summary": None, **(body.get("reasoning") or {})},
        "service_tier": body["service_tier"] if body.get("service_tier") not in (None, "auto") else "default",
        "store": body.get("store") is not False,
        "temperature": 1.0 if body.get("temperature") is None else body["temperature"],
        "text": {"format": _echoed_format(text.get("format")), "verbosity": text.get("verbosity") or "medium"},
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": [_echoed_tool(tool) for tool in body.get("tools") or []],
        "top_logprobs": body.get("top_logprobs") or 0,
        "top_p": 1.0 if body.get("top_p") is None else body["top_p"],
        "truncation": body.get("truncation") or "disabled",
        "metadata": body.get("metadata") or {},
    }
    for name in ("user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention", "prompt"):
        if body.get(name) is not None:
            frame[name] = body[name]
    conversation = _conversation(body)
    if conversation is not None:
        frame["conversation"] = {"id": conversation}
    return frame


def _echoed_format(form: JSON | None) -> JSON:
    if not form:
        return {"type": "text"}
    return form


def _echoed_tool(tool: JSON) -> JSON:
    if tool["type"] == "function":
        empty = {"type": "object", "properties": {}}
        return {**tool, "strict": tool.get("strict", True), "parameters": tool.get("parameters") or empty}
    return tool


def _output(service: Emulated, body: JSON, given: list[JSON], include: list[str]) -> tuple[list[JSON], bool]:
    """The output items, and whether they end at the token limit."""
    store = service.store
    tools: list[JSON] = body.get("tools") or []
    ask = _ask(body, given, tools)
    items: list[JSON] = []
    if body.get("reasoning"):
        items.append(_reasoning(store, body["reasoning"], include))
    findings = run(service, tools, ask.prompt, include) if ask.tool_output is None and not ask.forbidden else None
    outcome = decide(ask, service.say)
    if outcome.said is None:
        return [*items, *(_call(store, made) for made in outcome.calls)], False
    said, annotations = outcome.said, []
    if findings is not None:
        items += findings.items
        if findings.text and ask.schema is None and not ask.json_object:
            said = Said(f"{findings.text} {said.text}", said.finish, said.tokens + count(findings.text))
            annotations = findings.annotations
    logprobs = (
        token_logprobs(said.text, body.get("top_logprobs") or 0) if "message.output_text.logprobs" in include else []
    )
    cut = said.finish == "length"
    part = {"type": "output_text", "text": said.text, "annotations": annotations, "logprobs": logprobs}
    message = {
        "id": store.fresh("msg_"),
        "type": "message",
        "status": "incomplete" if cut else "completed",
        "role": "assistant",
        "content": [part],
    }
    return [*items, message], cut


def _ask(body: JSON, given: list[JSON], tools: list[JSON]) -> Ask:
    form: JSON = (body.get("text") or {}).get("format") or {}
    ask = Ask(
        prompt=prompt_of(given),
        tool_output=tool_output_of(given),
        functions=[
            {**tool, "custom": tool["type"] == "custom"} for tool in tools if tool["type"] in ("function", "custom")
        ],
        parallel=body.get("parallel_tool_calls") is not False,
        schema=form.get("schema") if form.get("type") == "json_schema" else None,
        json_object=form.get("type") == "json_object",
        limit=body.get("max_output_tokens"),
    )
    ask.choice(body.get("tool_choice"))
    return ask


def _call(store: Store, made: Any) -> JSON:
    if made.custom:
        head = {"id": store.fresh("ctc_"), "type": "custom_tool_call", "call_id": store.fresh("call_")}
        return {**head, "name": made.name, "input": made.arguments}
    head = {"id": store.fresh("fc_"), "type": "function_call", "status": "completed"}
    return {**head, "call_id": store.fresh("call_"), "name": made.name, "arguments": made.arguments}


def _reasoning(store: Store, wanted: JSON, include: list[str]) -> JSON:
    summary = []
    if wanted.get("summary") or wanted.get("generate_summary"):
        summary = [{"type": "summary_text", "text": "The question was read and an answer was emulated."}]
    item: JSON = {"id": store.fresh("rs_"), "type": "reasoning", "summary": summary}
    if "reasoning.encrypted_content" in include:
        item["encrypted_content"] = base64.b64encode(b"emulated thoughts").decode()
    return item


def _usage(given: list[JSON], output: list[JSON], instructions: Any) -> JSON:
    asked = count_items(given) + (count(instructions) if isinstance(instructions, str) else 0)
    reasoning = 16 if any(item["type"] == "reasoning" for item in output) else 0
    spent = count_items(output) + reasoning
    return {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": spent,
        "output_tokens_details": {"reasoning_tokens": reasoning},
        "total_tokens": asked + spent,
    }


def count_items(items: list[JSON]) -> int:
    """How many tokens items cost."""
    return sum(4 + sum(count(text) for text in _texts(item)) for item in items)


def _texts(item: JSON) -> list[str]:
    content = item.get("content") or []
    found = [part.get("text", "") for part in content if isinstance(part, dict)]
    found += [str(item[name]) for name in ("arguments", "input", "output") if item.get(name)]
    return found
