"""Many threads make the first call of a process together: each gets its answer, whatever is just being imported.

Every test runs in a process of its own, in which importing one of our modules takes a moment, so that the other threads
do come upon it half done; on a quick machine they would only now and then.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

CHILD = """
import asyncio, sys, threading, time
from importlib.machinery import PathFinder

OURS = ("openai_facade", "openai_generated", "openai_runtime")

class Slow:
    '''Finds what is ours, and lets other threads run before and after it is executed.'''

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in OURS:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None and hasattr(spec.loader, "exec_module"):
            execute = spec.loader.exec_module
            def slowly(module):
                time.sleep(0.001)
                execute(module)
                time.sleep(0.0005)
            spec.loader.exec_module = slowly
        return spec

sys.meta_path.insert(0, Slow())
sys.setswitchinterval(1e-6)
THREADS = 64
URL = sys.argv[1]
KEYS = {"api_key": "k", "base_url": URL, "max_retries": 0, "timeout": 30}
HI = [{"role": "user", "content": "hi"}]

PLACES

def main():
    barrier, wrong, values = threading.Barrier(THREADS), [], []

    def one():
        barrier.wait(30)
        try:
            values.append(call())
        except BaseException as error:
            wrong.append(f"{type(error).__name__}: {error}"[:300])

    threads = [threading.Thread(target=one, daemon=True) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(40)
    print("HUNG" if any(thread.is_alive() for thread in threads) else "", *sorted(set(wrong)), sep="\\n")
    print("VALUES", *sorted({repr(value) for value in values}), sep="\\n")

main()
"""


def together(place: str, url: str = "http://127.0.0.1:9/v1") -> list[str]:
    """What the `call()` of a place comes to in 64 threads of a fresh process; each different value once."""
    code = CHILD.replace("PLACES", textwrap.dedent(place))
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, url], capture_output=True, text=True, check=False, timeout=90
    )
    assert run.returncode == 0, run.stderr
    problems, _, values = run.stdout.partition("VALUES\n")
    assert not problems.strip(), problems
    return values.splitlines()


TALKING = {
    "chat": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            return client.chat.completions.create(model="gpt-4o", messages=HI).choices[0].message.role
    """,
    "a client in each thread": """
        def call():
            from openai_facade import OpenAI
            with OpenAI(**KEYS) as client:
                return client.chat.completions.create(model="gpt-4o", messages=HI).choices[0].message.role
    """,
    "a stream": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            events = client.responses.create(model="gpt-4o", input="hi", stream=True)
            return [event.type for event in events][-1]
    """,
    "responses and what is made of them": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            answer = client.responses.parse(model="gpt-4o", input="hi")
            return answer.output[0].content[0].type, type(answer.usage).__name__, answer.output_text == ""
    """,
    "a page of a list": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            return type(next(iter(client.models.list()))).__name__
    """,
    "a file": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            return client.files.create(file=("a.txt", b"a"), purpose="assistants").filename
    """,
    "an error": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            try:
                client.files.retrieve("file-none")
            except openai_facade.NotFoundError as error:
                return type(error).__name__, error.status_code
    """,
    "raw answers": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            raw = client.embeddings.with_raw_response.create(model="text-embedding-3-small", input="hi")
            return type(raw.parse()).__name__
    """,
    "the package as a client": """
        import openai_facade
        openai_facade.api_key, openai_facade.base_url = "k", URL
        def call():
            return openai_facade.chat.completions.create(model="gpt-4o", messages=HI).choices[0].message.role
    """,
    "through httpx": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            return client._transport._through_httpx() is client._transport._through_httpx(), str(client.base_url) != ""
    """,
    "event loops": """
        import openai_facade
        client = openai_facade.AsyncOpenAI(**KEYS)
        async def ask():
            await client.chat.completions.create(model="gpt-4o", messages=HI)
            events = await client.responses.create(model="gpt-4o", input="hi", stream=True)
            return [event.type async for event in events][-1], id(client._transport._sockets)
        def call():
            kind, pools = asyncio.run(ask())
            return kind, pools == id(client._transport._sockets)
    """,
}
EXPECTED = {
    "a stream": "'response.completed'",
    "responses and what is made of them": "('output_text', 'ResponseUsage', False)",
    "a page of a list": "'Model'",
    "a file": "'a.txt'",
    "an error": "('NotFoundError', 404)",
    "raw answers": "'CreateEmbeddingResponse'",
    "through httpx": "(True, True)",
    "event loops": "('response.completed', True)",
}


@pytest.mark.parametrize("place", TALKING)
def test_threads_that_make_the_first_call_together_are_all_answered(emulator: object, place: str) -> None:
    """The same value in all of them: nobody sees a module without its names, or a model that is a dict."""
    url: str = emulator.base_url  # type: ignore[attr-defined]
    assert together(TALKING[place], url) == [EXPECTED.get(place, "'assistant'")]


QUIET = {
    "names of the package": """
        import openai_facade
        def call():
            names = ("APIError", "AzureOpenAI", "Stream", "BaseModel")
            return [getattr(openai_facade, name).__name__ for name in names]
    """,
    "names of types": """
        def call():
            from openai_facade import types
            from openai_facade.types.chat import ChatCompletion
            return types.Completion.__name__, types.responses.Response.__name__, ChatCompletion.__name__
    """,
    "models": """
        def call():
            from openai_generated.models import ChatCompletion
            from openai_runtime.model import Model, codec
            return issubclass(ChatCompletion, Model), callable(codec.decode)
    """,
    "a model and the package of all models": """
        turns = iter(range(10**6))
        def call():
            if next(turns) % 2:
                import openai_runtime.model.fields
            else:
                import openai_runtime.model
            from openai_runtime.model import Model, wire
            from openai_runtime.model.fields import declare
            return Model.__name__, declare.__name__, wire.__name__
    """,
    "identities": """
        turns = iter(range(10**6))
        def call():
            if next(turns) % 2:
                import openai_facade.auth.workload
            else:
                import openai_facade.auth
            from openai_facade.auth import WorkloadIdentityAuth
            from openai_facade.auth.workload import WorkloadIdentityAuth as Same
            return WorkloadIdentityAuth is Same
    """,
    "a module under its former name": """
        def call():
            from openai_facade.retry import RetryPolicy
            from openai_facade.tool_loop import ToolRun
            from openai_facade.transport_async import SocketTransport
            return RetryPolicy.__name__, ToolRun.__name__, SocketTransport.__name__
    """,
    "children of a client": """
        import openai_facade
        client = openai_facade.OpenAI(**KEYS)
        def call():
            return id(client.chat.completions), id(client.beta.threads.runs), id(client.responses)
    """,
    "an Azure client": """
        def call():
            import openai_facade
            made = openai_facade.AzureOpenAI(api_key="k", api_version="1", azure_endpoint="http://127.0.0.1:9")
            return type(made.chat.completions).__name__
    """,
    "preload beside other things": """
        turns = iter(range(10**6))
        def call():
            import openai_facade
            if next(turns) % 8 == 0:
                openai_facade.preload()
            from openai_facade.types.responses import Response
            return Response.construct(output=[{"type": "message", "content": []}]).output[0].type
    """,
    "a resource and the folder that bears its name": """
        import openai_facade
        openai_facade.api_key, openai_facade.base_url = "k", URL
        from importlib import import_module
        def call():
            import_module("openai_facade.realtime.closed")
            return callable(openai_facade.realtime.connect), openai_facade.realtime.closed.__name__
    """,
    "schemas and tools": """
        def call():
            from openai_facade import Tool, function_tool
            from openai_facade.parsing import schema_of
            def weather(city: str) -> str:
                return city
            return function_tool(weather)["name"], schema_of(dict[str, int])["type"], Tool.__name__
    """,
}


@pytest.mark.parametrize("place", QUIET)
def test_threads_that_read_lazy_names_together_all_find_them(place: str) -> None:
    assert len(together(QUIET[place])) == 1
