"""Where a class of an answer is imported from: its path under `openai_facade.types`, read from the modules there."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from pathlib import Path
from typing import Any

TYPES = Path(__file__).parents[2] / "facade" / "openai_facade" / "types"


@cache
def public_types() -> dict[str, str]:
    """The shortest public path of each generated class, by the name that it has in `openai_generated.models`.

    A class that goes by several names, none of them its own, is left out: each is right in its place only.
    """
    found: dict[str, dict[str, str]] = {}
    for path in sorted(TYPES.rglob("__init__.py"), key=lambda path: (len(path.parts), path.parent.name)):
        package = ".".join(("openai_facade", "types", *path.parent.relative_to(TYPES).parts))
        for ours, public in _imported(path):
            found.setdefault(ours, {}).setdefault(public, f"{package}.{public}")
    return {
        ours: paths.get(ours) or next(iter(paths.values()))
        for ours, paths in found.items()
        if ours in paths or len(paths) == 1
    }


def result_types(called: Any) -> str:
    """A sentence with the paths of the classes in the result of a function; empty where there are none."""
    words = re.findall(r"\w+", str(inspect.signature(called).return_annotation))
    paths = dict.fromkeys(public_types()[word] for word in words if word in public_types())
    return f"Gives {', '.join(f'`{path}`' for path in paths)}." if paths else ""


def _imported(path: Path) -> list[tuple[str, str]]:
    """What a module takes from the generated models: their name there, and the one it has here."""
    tree = ast.parse(path.read_text("utf-8"))
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    generated = (node for node in imports if (node.module or "").startswith("openai_generated.models"))
    return [(name.name, name.asname or name.name) for node in generated for name in node.names]
