"""Traces of a whole program: the global provider of an app, instrumentations beside ours, nothing while it is off."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from openai_facade import OpenAI

from .collecting import ANSWER, Collected

if TYPE_CHECKING:
    from .conftest import Scripted


def run_alone(code: str) -> str:
    """What a program prints that runs by itself; global providers can be set once in a process."""
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


HEAD = """
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
out = InMemorySpanExporter()
provider = TracerProvider(shutdown_on_exit=False)
provider.add_span_processor(SimpleSpanProcessor(out))
trace.set_tracer_provider(provider)
"""
CALL = """
client.chat.completions.create(model="gpt-5", messages=[{{"role": "user", "content": "x"}}])
print(sorted(span.name for span in out.get_finished_spans()))
"""


def test_the_global_provider_of_an_app_is_used(scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    make = f"from openai_facade import OpenAI\nclient = OpenAI(api_key='k', base_url={scripted.url!r})\n"
    assert run_alone(make + HEAD + CALL.format()) == "['chat gpt-5']"  # also where it is set later
    off = make.replace("api_key", "tracer_provider=False, api_key")
    assert run_alone(HEAD + off + CALL.format()) == "[]"


def test_nothing_is_imported_while_it_is_off(scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    code = f"""
import sys
from openai_facade import OpenAI
OpenAI(api_key='k', base_url={scripted.url!r}).chat.completions.create(model='m', messages=[])
print([name for name in sys.modules if name.startswith(("opentelemetry", "openai_facade.calling.traces",
    "openai_facade.calling.watching", "openai_facade.calling.listeners", "openai_facade.calling.limits",
    "openai_facade.calling.costs", "redis", "tiktoken", "sqlite3"))])
"""
    assert run_alone(code) == "[]"


def test_an_api_without_a_provider_is_off(scripted: Scripted) -> None:
    scripted.answer = lambda _: scripted.json(ANSWER)
    code = f"""
import sys
import opentelemetry.trace
from openai_facade import OpenAI
client = OpenAI(api_key='k', base_url={scripted.url!r})
client.chat.completions.create(model='m', messages=[])
print([name for name in sys.modules if name.startswith("openai_facade.calling.traces")])
"""
    assert run_alone(code) == "[]"
    assert "traceparent" not in scripted.requests[0].headers


def test_a_call_is_not_doubled_by_the_instrumentation_of_httpx(scripted: Scripted) -> None:
    pytest.importorskip("opentelemetry.instrumentation.httpx")
    scripted.answer = lambda _: scripted.json(ANSWER)
    code = f"""
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
HTTPXClientInstrumentor().instrument()
from openai_facade import OpenAI
client = OpenAI(api_key='k', base_url={scripted.url!r})
"""
    quiet = "import warnings\nwarnings.simplefilter('ignore')\n"  # the instrumentation imports what is deprecated
    told = run_alone(quiet + HEAD + code + CALL.format() + SHAPE)
    assert told.splitlines() == ["['POST', 'chat gpt-5']", "True"]
    (sent,) = scripted.requests
    assert sent.headers["traceparent"].count("-") == 3  # one, not two joined by a comma


SHAPE = """
post, chat = out.get_finished_spans()
print(post.parent.span_id == chat.context.span_id)
"""


def test_a_call_is_not_doubled_by_the_instrumentation_of_openai(scripted: Scripted) -> None:
    """It has made a span of its own when ours is asked for: the call goes on within that one."""
    scripted.answer = lambda _: scripted.json(ANSWER)
    code = f"""
from openai_facade import OpenAI
with trace.get_tracer("opentelemetry.instrumentation.openai_v2").start_as_current_span(
    "chat gpt-5", attributes={{"gen_ai.operation.name": "chat"}}
) as span:
    client = OpenAI(api_key='k', base_url={scripted.url!r})
    client.chat.completions.create(model="gpt-5", messages=[])
print([span.name for span in out.get_finished_spans()], f"{{span.get_span_context().span_id:016x}}")
"""
    name, _, span = run_alone(HEAD + code).rpartition(" ")
    assert name == "['chat gpt-5']"
    assert scripted.requests[0].headers["traceparent"].split("-")[2] == span


def test_a_client_with_a_provider_can_be_pickled() -> None:
    collected = Collected()
    client = pickle.loads(pickle.dumps(OpenAI(api_key="k", **collected.options, tag="t")))
    assert client._traces is None
    assert client._observation["tag"] == "t"
    collected.close()


def test_under_the_alias_the_global_provider_is_left_to_others() -> None:
    """Whoever traces what he takes for `openai` would have each span twice."""
    run_alone("""
import sys
import openai_facade
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider

trace.set_tracer_provider(TracerProvider())
client = openai_facade.OpenAI(api_key="k")
assert client._global_traces(trace) is not None
with openai_facade.alias_openai():
    import openai

    assert client._global_traces(trace) is None
assert client._global_traces(trace) is not None
""")
