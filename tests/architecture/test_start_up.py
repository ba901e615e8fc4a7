"""What an import costs, counted in modules: a child process tells what it loaded.

Counts are the same on every machine, seconds are not. A budget that is too small wants a reason, not a larger number.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest

HEAVY = ("aiohttp", "anyio", "asyncio", "httpcore", "httpx", "httpx2", "numpy", "openai", "pydantic", "websockets")
HEAVY_FOR_SERVERS = ("jsonschema", "starlette", "uvicorn", "yaml")
MODELS = ("openai_generated.models.", "openai_generated.params.", "openai_facade.types.")

PROBE = """
import sys
before = set(sys.modules)
{code}
print("LOADED", *sorted(set(sys.modules) - before))
"""

RESPONSE = b"""{"id": "r", "tools": [{"type": "function", "name": "f"}], "output": [{"type": "message", "id": "m",
"role": "assistant", "content": [{"type": "output_text", "text": "hi", "annotations": []}]}]}"""
CHAT = b'{"id": "x", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}]}'


@cache
def loaded_by(code: str) -> frozenset[str]:
    """Names of the modules that a fresh interpreter loads to run some code."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE.format(code=code)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return frozenset(run.stdout.rpartition("LOADED")[2].split())


def among(modules: frozenset[str], prefixes: tuple[str, ...]) -> list[str]:
    """The modules that stand below one of some prefixes."""
    return sorted(
        module for module in modules if any(f"{module}.".startswith(f"{prefix.rstrip('.')}.") for prefix in prefixes)
    )


def third_party(modules: frozenset[str]) -> list[str]:
    """Packages that are neither ours nor part of Python."""
    own = ("openai_runtime", "openai_generated", "openai_facade")
    tops = {module.partition(".")[0] for module in modules}
    return sorted(top for top in tops if top not in own and top not in sys.stdlib_module_names)


def described(modules: frozenset[str]) -> list[str]:
    """The modules that describe what the API sends or takes, one schema each."""
    return sorted(module for module in modules if module.startswith(MODELS))


def ours(modules: frozenset[str]) -> list[str]:
    """The modules of the three packages that are shipped."""
    return among(modules, ("openai_runtime", "openai_generated", "openai_facade"))


@pytest.mark.parametrize(("package", "budget"), [("openai_runtime", 1), ("openai_generated", 3), ("openai_facade", 4)])
def test_importing_a_package_loads_next_to_nothing(package: str, budget: int) -> None:
    modules = loaded_by(f"import {package}")
    assert third_party(modules) == []
    assert len(ours(modules)) <= budget, ours(modules)
    assert len(modules) <= 40, sorted(modules)  # the rest is what `typing` and `importlib` need


def test_a_first_call_loads_no_attrs() -> None:
    """It takes 20 ms of CPU, a tenth of the whole start to a first answer."""
    modules = loaded_by(
        "import http.server, threading\n"
        "class Handler(http.server.BaseHTTPRequestHandler):\n"
        "    def do_POST(self):\n"
        "        self.send_response(200)\n"
        "        self.send_header('content-type', 'application/json')\n"
        "        self.end_headers()\n"
        f"        self.wfile.write({CHAT!r})\n"
        "    log_message = lambda *_: None\n"
        "server = http.server.HTTPServer(('127.0.0.1', 0), Handler)\n"
        "threading.Thread(target=server.serve_forever, daemon=True).start()\n"
        "from openai_facade import OpenAI\n"
        "with OpenAI(api_key='k', base_url=f'http://127.0.0.1:{server.server_port}/v1') as client:\n"
        "    completion = client.chat.completions.create(model='m', messages=[])\n"
        "assert completion.choices[0].message.content == 'hi'\n"
        "server.shutdown(); server.server_close()\n"
    )
    assert third_party(modules) in ([], ["orjson"])


def test_the_list_of_models_loads_no_model() -> None:
    modules = loaded_by("import openai_generated.models, openai_generated.params\ndir(openai_generated.models)")
    assert described(modules) == []
    assert third_party(modules) == []


def test_the_first_chat_completion_loads_the_models_it_holds_and_no_more() -> None:
    modules = loaded_by(
        "from openai_generated.models import ChatCompletion\n"
        "from openai_runtime.model.codec import decode, decode_json\n"
        f"completion = decode(ChatCompletion, decode_json({CHAT!r}))\n"
        "assert completion.choices[0].message.content == 'hi'"
    )
    assert described(modules) == ["openai_generated.models.chat_completion"]  # its choices stand beside it
    assert third_party(modules) in ([], ["orjson"])
    assert "attr" not in modules  # it would cost more than all of ours
    assert len(ours(modules)) <= 19, ours(modules)


def test_the_first_response_loads_the_items_it_holds_out_of_hundreds() -> None:
    modules = loaded_by(
        "from openai_generated.models import Response\n"
        "from openai_runtime.model.codec import decode, decode_json\n"
        f"response = decode(Response, decode_json({RESPONSE!r}))\n"
        "assert response.output[0].content[0].text == 'hi'\n"
        "assert response.tools[0].name == 'f'"
    )
    assert 4 <= len(described(modules)) <= 12, described(modules)


def test_an_operation_loads_no_other_and_no_http_library() -> None:
    modules = loaded_by("from openai_generated.api.embeddings import create_embedding")
    operations = [module for module in modules if module.startswith("openai_generated.api.") and module.count(".") == 3]
    assert operations == ["openai_generated.api.embeddings.create_embedding"]
    assert described(modules) == []
    assert third_party(modules) in ([], ["orjson"])
    assert "attr" not in modules  # it would cost more than all of ours


def test_a_client_loads_no_model_no_resource_and_no_http_library() -> None:
    modules = loaded_by("from openai_facade import OpenAI\nOpenAI(api_key='k')")
    assert described(modules) == []
    named_only = ["openai_facade.resources", "openai_facade.resources._tree"]
    assert among(modules, ("openai_generated.resources", "openai_facade.resources")) == named_only
    assert among(modules, HEAVY + HEAVY_FOR_SERVERS) == []
    assert len(ours(modules)) <= 55, ours(modules)


def test_a_resource_loads_no_model_and_no_other_resource() -> None:
    modules = loaded_by("from openai_facade import OpenAI\nOpenAI(api_key='k').chat.completions.create")
    assert described(modules) == []
    assert among(modules, HEAVY + HEAVY_FOR_SERVERS) == []
    resources = {module.split(".")[2] for module in among(modules, ("openai_generated.resources",)) if "s." in module}
    assert resources == {"chat"}
    assert len(ours(modules)) <= 76, ours(modules)


def test_the_probe_sees_what_is_loaded() -> None:
    modules = loaded_by("import httpx")
    assert "httpx._client" in among(modules, HEAVY)
    assert len(modules) > 100
