"""The guides in `docs` tell the truth: each has one example that runs by itself and prints something."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["limits", "cost", "traces", "bulk"])
def test_the_example_runs_and_prints(name: str, session: Any) -> None:
    text = (DOCS / f"{name}.md").read_text("utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    for given in ("OpenAI", "client", "os", "chunk_data", "file_size"):
        del session.names[given]
    session.run(code, f"docs/{name}.md")
    assert session.output.strip()
    if name == "cost":
        assert "None" not in session.lines[:3]
        assert float(session.lines[-1]) > 0.001
    if name == "traces":
        assert "chat gpt-5" in session.output
