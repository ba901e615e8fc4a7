"""A package that stands alone: generated text under a name of its own, with the runtime inside and a project file."""

from __future__ import annotations

import json
import keyword
import re
from pathlib import Path
from typing import TYPE_CHECKING

from openai_codegen.errors import CodegenError
from openai_codegen.imports import HEADER

if TYPE_CHECKING:
    from collections.abc import Mapping

RUNTIME = Path(__file__).resolve().parents[2] / "facade" / "openai_runtime"
_NAMES = re.compile(r"\bopenai_(generated|runtime|facade)\b")
_FACADE = (
    (re.compile(r", or an `OpenAI` of the facade"), ""),
    (re.compile(r", or a client of the facade"), ""),
    (re.compile(r" \(facade clients raise their own errors\)"), ""),
    (re.compile(r"\n\n    from openai_generated import AuthenticatedClient\n.*?\n\"\"\"", re.DOTALL), '"""'),
)
"""What is said of the facade, which a package that stands alone does not have."""
_DEPENDENCIES = ("attrs>=23.2", "httpx>=0.27,<1", "python-dateutil>=2.8.2")


def check_name(package: str) -> None:
    """Refuse a name that no package can have.

    Raises:
        CodegenError: It is no lower-case identifier, or one of ours.
    """
    legal = re.fullmatch(r"[a-z_][a-z0-9_]*", package) and not keyword.iskeyword(package)
    if not legal or package in ("openai_generated", "openai_runtime", "openai_facade"):
        raise CodegenError(f"{package!r} cannot be the name of a package; give a lower-case word, acme_client say")


def check_place(output: Path) -> None:
    """Refuse a folder that is another project's: its project file would be written over.

    Raises:
        CodegenError: It has a project file that was not generated.
    """
    there = output / "pyproject.toml"
    if there.exists() and not there.read_text(encoding="utf-8").startswith(HEADER):
        raise CodegenError("belongs to another project; name a new folder for --output", source=str(there))


def packaged(files: Mapping[str, str], package: str, title: str, version: str) -> dict[str, str]:
    """Text of a package by path, and of what installs it.

    Args:
        files: What was generated.
        package: Its name.
        title: What the API is called.
        version: Version of the API.
    """
    names = {"generated": package, "facade": package, "runtime": f"{package}.runtime"}

    def renamed(text: str) -> str:
        for words, instead in _FACADE:
            text = words.sub(instead, text)
        return _NAMES.sub(lambda found: names[found.group(1)], text)

    found = {renamed(path): renamed(text) for path, text in files.items()}
    for path in sorted(RUNTIME.rglob("*")):
        if path.is_file() and path.suffix in (".py", ".typed"):
            text = path.read_text(encoding="utf-8")
            own = f"{HEADER}\n{text}" if path.suffix == ".py" else text
            found[f"{package}/runtime/{path.relative_to(RUNTIME).as_posix()}"] = renamed(own)
    found["pyproject.toml"] = _project(package, title, version)
    return found


def _project(package: str, title: str, version: str) -> str:
    lines = [
        HEADER,
        "[build-system]",
        'requires = ["hatchling>=1.26"]',
        'build-backend = "hatchling.build"',
        "",
        "[project]",
        f'name = "{package.strip("_").replace("_", "-")}"',
        f'version = "{_release(version)}"',
        'readme = "README.md"',
        f"description = {json.dumps(f'A typed client for {title}', ensure_ascii=False)}",
        'requires-python = ">=3.11"',
        f"dependencies = {json.dumps(_DEPENDENCIES)}",
        "",
        "[tool.hatch.build.targets.wheel]",
        f'packages = ["{package}"]',
    ]
    return "\n".join(lines) + "\n"


def _release(version: str) -> str:
    """The numbers of a version, as installers want them: `2024-10-21` becomes `2024.10.21`."""
    numbers = re.findall(r"\d+", version)[:3]
    return ".".join(str(int(number)) for number in numbers) or "0"
