"""Who may import whom: openapi → codegen → generated → runtime, and the facade above the last two.

The tests walk the syntax trees, so they see imports that no test executes. An edge that is not listed in `RULES` fails.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, field

import pytest

from .imports import ROOT, Import, below, called, imports, modules

STANDARD_LIBRARY = sys.stdlib_module_names | {"annotationlib"}  # the latter since Python 3.14
INPUT_AND_OUTPUT = {"http", "multiprocessing", "select", "selectors", "socket", "socketserver", "ssl", "subprocess"}


@dataclass(frozen=True)
class Rule:
    """What the modules below a prefix may import; of several rules that match, the longest prefix counts."""

    prefix: str
    always: frozenset[str] = frozenset()
    in_functions: frozenset[str] = frozenset()
    typing: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    """What is not allowed although something above would allow it."""
    not_at_import: frozenset[str] = field(default=frozenset())
    """What `always` allows in general, but here in functions only."""


def names(text: str) -> frozenset[str]:
    """A set of names written as a sentence."""
    return frozenset(text.split())


OPTIONAL = names(
    "aiohttp anyio azure botocore certifi google httpcore2 httpx2 idna numpy opentelemetry orjson pydantic redis"
    " sounddevice tiktoken trio"
)
FACADE = names("attr attrs dateutil httpcore httpx openai_facade openai_generated openai_runtime")
MODELS = names("openai openai_generated openai_facade.types openai_facade.resources")
EMULATOR = names("attr attrs jsonschema openai_facade.testing python_multipart referencing uvicorn websockets yaml")
GENERATOR = names("attr attrs jinja2 openai_codegen ruamel yaml")

RULES = (
    Rule(
        "openai_runtime",
        always=names("attr attrs dateutil openai_runtime"),
        in_functions=names("numpy orjson pydantic pydantic_core"),
        typing=names("httpx numpy pydantic typing_extensions"),
        never=frozenset({*INPUT_AND_OUTPUT, "urllib.request"}),
    ),
    Rule(
        "openai_runtime.types",
        always=names("openai_runtime typing_extensions"),  # if it is there: pydantic reads no other TypedDict on 3.11
        never=frozenset({*INPUT_AND_OUTPUT, "urllib.request"}),
    ),
    Rule(
        "openai_generated",
        always=names("openai_generated openai_runtime"),
        typing=names("httpx typing_extensions"),
    ),
    Rule(
        "openai_generated.client",
        always=names("openai_generated openai_runtime"),
        in_functions=names("httpx"),
        typing=names("httpx typing_extensions"),
    ),
    Rule(
        "openai_facade",
        always=FACADE,
        in_functions=OPTIONAL,
        typing=OPTIONAL | names("typing_extensions"),
        not_at_import=names("openai_facade.testing"),
    ),
    Rule("openai_facade.bulk", always=FACADE, in_functions=names("pyarrow rich tqdm")),
    Rule("openai_facade.bulk.engines", always=FACADE, in_functions=names("distributed ray")),
    Rule(
        "openai_facade.alias.pytest",
        always=FACADE | names("pytest"),
    ),
    Rule(
        "openai_facade.cli",
        always=FACADE,
        in_functions=names("openai_facade rich"),
    ),
    Rule(
        "openai_facade.realtime",
        always=FACADE | names("websockets"),
        in_functions=OPTIONAL,
        typing=OPTIONAL | names("typing_extensions"),
        not_at_import=names("openai_facade.testing"),
    ),
    Rule(
        "openai_facade.testing",
        always=EMULATOR,
        in_functions=names("PIL httpx openai_facade pypdf tiktoken trustme"),
        typing=names("httpx"),
        never=MODELS,
    ),
    Rule(
        "openai_facade.testing.pytest",
        always=EMULATOR | names("pytest"),
        in_functions=names("httpx openai_facade"),
        typing=names("openai_facade"),
        never=MODELS,
    ),
    Rule("openai_codegen", always=GENERATOR),
    Rule("openai_codegen.output", always=GENERATOR | names("ruff")),
    Rule("openai_codegen.library", always=GENERATOR | names("openapi_python_client")),
    Rule("openai_codegen.project", always=GENERATOR | names("openapi_python_client")),
)


def rule_for(module: str) -> Rule:
    """The rule with the longest prefix of a module's name."""
    return max((rule for rule in RULES if below(module, rule.prefix)), key=lambda rule: len(rule.prefix))


def allowed(edge: Import) -> bool:
    """Whether the rule of the importing module has the edge."""
    rule = rule_for(edge.source)

    def found(prefixes: frozenset[str]) -> bool:
        return any(below(edge.target, prefix) for prefix in prefixes)

    if found(rule.never):
        return False
    if edge.scope == "module" and found(rule.not_at_import):
        return False
    if edge.target.partition(".")[0] in STANDARD_LIBRARY or found(rule.always):
        return True
    return (edge.scope == "function" and found(rule.in_functions)) or (edge.scope == "typing" and found(rule.typing))


@pytest.mark.parametrize("layer", ["openai_runtime", "openai_generated", "openai_facade", "openai_codegen"])
def test_a_layer_imports_only_what_it_may(layer: str) -> None:
    mine = [entry for entry in modules() if below(entry[0], layer)]
    assert mine, f"nothing to look at: {layer} is gone, or moved"
    wrong = [
        f"{path.relative_to(ROOT)}:{edge.line} imports {edge.target} ({edge.scope} scope)"
        for name, package, path in mine
        for edge in imports(ast.parse(path.read_bytes()), name, package)
        if not allowed(edge)
    ]
    assert not wrong, "\n".join(wrong)


def test_every_module_belongs_to_a_layer() -> None:
    strangers = [str(path) for name, _, path in modules() if not any(below(name, rule.prefix) for rule in RULES)]
    assert not strangers


def test_the_runtime_never_sleeps() -> None:
    sleeps = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for name, _, path in modules()
        if below(name, "openai_runtime")
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call) and called(node) == "sleep"
    ]
    assert not sleeps


@pytest.mark.parametrize(
    ("module", "source", "edges"),
    [
        ("openai_runtime.model.codec", "import httpx", 1),
        ("openai_runtime.model.codec", "if TYPE_CHECKING:\n    import httpx", 0),
        ("openai_runtime.model.codec", "if TYPE_CHECKING:\n    pass\nelse:\n    import httpx", 1),
        ("openai_runtime.model.codec", "def f():\n    import httpx", 1),
        ("openai_runtime.model.codec", "def f():\n    import orjson", 0),
        ("openai_runtime.model.codec", "try:\n    import orjson\nexcept ImportError:\n    pass", 1),
        ("openai_runtime.model.codec", "import socket", 1),
        ("openai_runtime.model.codec", "from urllib import request", 1),
        ("openai_runtime.model.codec", "from urllib import parse", 0),
        ("openai_runtime.model.codec", "import openai_facade", 1),
        ("openai_runtime.model.codec", "from .model import Model", 0),
        ("openai_generated.models.chat", "from openai_runtime.model import Model", 0),
        ("openai_generated.models.chat", "import attrs", 1),
        ("openai_generated.models.chat", "def f():\n    import httpx", 1),
        ("openai_generated.client", "def f():\n    import httpx", 0),
        ("openai_generated.client", "import httpx", 1),
        ("openai_generated.client", "from openai_facade import OpenAI", 1),
        ("openai_facade.parsing.schema", "import pydantic", 1),
        ("openai_facade.parsing.schema", "class A:\n    import pydantic", 1),
        ("openai_facade.parsing.schema", "async def f():\n    from pydantic import BaseModel", 0),
        ("openai_facade.client", "import websockets", 1),
        ("openai_facade.client", "def f():\n    import websockets", 1),
        ("openai_facade.realtime.connection", "import websockets", 0),
        ("openai_facade.client", "import openai", 1),
        ("openai_facade.client", 'import_module("openai.types")', 1),
        ("openai_facade.parsing.schema", 'import_module("..parsing.strict", __package__)', 0),
        ("openai_facade.testing.app", 'import_module("..resources", __package__)', 1),
        ("openai_facade.client", "from .testing import serve", 1),
        ("openai_facade.demo", "def f():\n    from .testing import serve", 0),
        ("openai_facade.testing.app", "from openai_generated.models import Chat", 1),
        ("openai_facade.testing.app", "def f():\n    from ..types import chat", 1),
        ("openai_facade.testing.app", "def f():\n    from openai_facade import OpenAI", 0),
        ("openai_facade.testing.app", "from .. import errors", 1),
        ("openai_facade.testing.app", "from . import wire\nimport uvicorn.config", 0),
        ("openai_codegen.passes.hoist", "import openapi_python_client", 1),
        ("openai_codegen.project", "import openapi_python_client", 0),
        ("openai_codegen.project", "import openai_runtime", 1),
    ],
)
def test_the_walk_sees_a_wrong_edge_and_lets_right_ones_pass(module: str, source: str, edges: int) -> None:
    package = module.rpartition(".")[0]
    assert sum(not allowed(edge) for edge in imports(ast.parse(source), module, package)) == edges
