"""Parsing, side by side with the reference SDK's own construct path: same JSON, same run, results as ratios.

`python tests/benchmarks/bench_parse.py` prints a Markdown table and fails when a bar is missed. Without `openai`
installed beside the project it prints our figures alone.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

Parse = Callable[[Any], Any]

CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1741569952,
    "model": "gpt-4.1-2025-04-14",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "Hello! How can I assist you today?",
                "refusal": None,
                "annotations": [],
            },
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 19,
        "completion_tokens": 10,
        "total_tokens": 29,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_1",
}
CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1694268190,
    "model": "gpt-4o-mini",
    "service_tier": "default",
    "system_fingerprint": "fp_1",
    "choices": [{"index": 0, "delta": {"content": "Hello"}, "logprobs": None, "finish_reason": None}],
    "usage": None,
}
EVENT = {
    "type": "response.output_text.delta",
    "sequence_number": 7,
    "item_id": "msg_1",
    "output_index": 0,
    "content_index": 0,
    "delta": "Hello",
    "logprobs": [],
}
TEXT = {"type": "output_text", "text": "The answer is 42.", "annotations": [], "logprobs": []}
CITATION = {"type": "url_citation", "start_index": 0, "end_index": 9, "url": "https://example.com", "title": "Example"}
FUNCTION = {
    "type": "function",
    "name": "get_weather",
    "description": "Weather of a city.",
    "strict": True,
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741476777,
    "status": "completed",
    "background": False,
    "error": None,
    "incomplete_details": None,
    "instructions": "Be brief.",
    "max_output_tokens": None,
    "max_tool_calls": None,
    "model": "gpt-5",
    "output": [
        {"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "Thinking."}]},
        {
            "id": "ws_1",
            "type": "web_search_call",
            "status": "completed",
            "action": {"type": "search", "query": "answer"},
        },
        {
            "id": "fc_1",
            "type": "function_call",
            "status": "completed",
            "call_id": "call_1",
            "name": "get_weather",
            "arguments": '{"city":"Berlin"}',
        },
        {
            "id": "msg_1",
            "type": "message",
            "status": "completed",
            "role": "assistant",
            "content": [TEXT, {**TEXT, "annotations": [CITATION]}],
        },
        {"id": "msg_2", "type": "message", "status": "completed", "role": "assistant", "content": [TEXT]},
    ],
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "reasoning": {"effort": "medium", "summary": None},
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "tools": [
        FUNCTION,
        {**FUNCTION, "name": "get_time"},
        {
            "type": "web_search",
            "filters": None,
            "search_context_size": "medium",
            "user_location": {"type": "approximate", "city": None, "country": "DE", "region": None, "timezone": None},
        },
        {
            "type": "file_search",
            "vector_store_ids": ["vs_1"],
            "max_num_results": 20,
            "filters": None,
            "ranking_options": {"ranker": "auto", "score_threshold": 0.0},
        },
        {"type": "code_interpreter", "container": {"type": "auto"}},
    ],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 36,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 87,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 123,
    },
    "user": None,
    "metadata": {},
}
TOKEN = {"token": "Hi", "logprob": -0.31, "bytes": [72, 105]}
LOGPROBS = {
    **CHAT,
    "choices": [
        {
            **CHAT["choices"][0],  # type: ignore[index]
            "logprobs": {"content": [{**TOKEN, "top_logprobs": [TOKEN] * 5}] * 2000, "refusal": None},
        }
    ],
}


class Case(NamedTuple):
    """One thing to parse: our annotation, the reference's import path, the JSON, and the bar."""

    what: str
    annotation: str
    reference: str
    payload: Any
    bar: float


CASES = (
    Case("chat completion", "ChatCompletion", "openai.types.chat:ChatCompletion", CHAT, 10),
    Case("chat chunk", "ChatCompletionChunk", "openai.types.chat:ChatCompletionChunk", CHUNK, 20),
    Case("Response, 5 items, 5 tools", "Response", "openai.types.responses:Response", RESPONSE, 10),
    Case("responses event", "ResponseStreamEvent", "openai.types.responses:ResponseStreamEvent", EVENT, 20),
    Case("logprobs, 2,000 tokens x 5", "ChatCompletion", "openai.types.chat:ChatCompletion", LOGPROBS, 3),
)
OURS_COLD = """
import json, sys, openai_generated
from openai_runtime.model.codec import decoder, decode_json
answer = decoder("ChatCompletion", "openai_generated.models")(decode_json(sys.argv[1]))
assert answer.choices[0].message.content
assert "httpx" not in sys.modules
"""
REFERENCE_COLD = """
import json, sys, openai
from openai._models import construct_type
from openai.types.chat import ChatCompletion
answer = construct_type(type_=ChatCompletion, value=json.loads(sys.argv[1]))
assert answer.choices[0].message.content
"""


def once(parse: Parse, text: str, count: int) -> float:
    """Seconds of CPU for one parse, copies of the JSON made beforehand, since parsing may take them over."""
    values = [json.loads(text) for _ in range(count)]
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        for value in values:
            parse(value)
        return (time.process_time() - start) / count
    finally:
        gc.enable()


def reload(text: str, _: Any) -> Any:
    """The yardstick: what it costs to read the same JSON at all."""
    return json.loads(text)


def interleaved(contestants: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Median of each contestant over rounds in which everyone runs once."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            times[name].append(run())
    return {name: statistics.median(found) for name, found in times.items()}


def cold(script: str) -> float:
    """Seconds of CPU of a fresh process, with bytecode as an installed package has it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", script, json.dumps(CHAT)], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def reference_parse(path: str) -> Parse:
    """The reference SDK's construct path for one of its types."""
    from importlib import import_module

    construct: Any = import_module("openai._models").construct_type
    module, _, name = path.partition(":")
    cls = getattr(import_module(module), name)
    return lambda value: construct(type_=cls, value=value)


def measure(rounds: int = 7) -> list[tuple[str, dict[str, float], float]]:
    """Run everything; rows of what was measured, seconds by contestant, and the bar."""
    from openai_runtime.model.codec import decoder

    compare = importlib.util.find_spec("openai") is not None
    rows = []
    for case in CASES:
        text = json.dumps(case.payload)
        count = max(3, 2_000_000 // (len(text) * 10))
        parses: dict[str, Parse] = {"ours": decoder(case.annotation, "openai_generated.models")}
        if compare:
            parses["reference"] = reference_parse(case.reference)
        for parse in parses.values():
            once(parse, text, 2)
        parses["json.loads"] = partial(reload, text)
        runs = {name: partial(once, parse, text, count) for name, parse in parses.items()}
        rows.append((case.what, interleaved(runs, rounds), case.bar))
    starts = {"ours": partial(cold, OURS_COLD)}
    if compare:
        starts["reference"] = partial(cold, REFERENCE_COLD)
    for start in starts.values():
        start()
    rows.append(("import and first chat parse, fresh process", interleaved(starts, rounds), 5))
    return rows


def main() -> int:
    """Print the table; the exit status says whether every bar was met."""
    missed = 0
    print("| CPU, µs | ours | reference | times faster | at least | json.loads |")
    print("|---|--:|--:|--:|--:|--:|")
    for what, times, bar in measure():
        reference, loads = times.get("reference"), times.get("json.loads")
        ratio = reference / times["ours"] if reference else None
        missed += ratio is not None and ratio < bar
        cells = [times["ours"] * 1e6, reference and reference * 1e6, ratio, bar, loads and loads * 1e6]
        print(f"| {what} | " + " | ".join("" if cell is None else f"{cell:,.1f}" for cell in cells) + " |")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
