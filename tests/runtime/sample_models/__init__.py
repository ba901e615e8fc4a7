"""A small package of models, laid out as the generated one: one module per schema, imported when first met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .answer import Answer as Answer
    from .categories import Categories as Categories
    from .choice import Choice as Choice
    from .comparison import Comparison as Comparison
    from .completion import Completion as Completion
    from .compound import Compound as Compound
    from .filter import Filter as Filter
    from .input_item import InputItem as InputItem
    from .message import Message as Message
    from .note import Note as Note
    from .output_item import OutputItem as OutputItem
    from .reasoning import Reasoning as Reasoning
    from .tool import Tool as Tool
    from .tool_call import ToolCall as ToolCall
    from .usage import Usage as Usage

NAMES = ["Answer", "Categories", "Choice", "Comparison", "Completion", "Compound", "Filter", "InputItem", "Message"]
NAMES += ["Note", "OutputItem", "Reasoning", "Size", "Tool", "ToolCall", "Usage"]
MODULES = {"InputItem": "input_item", "OutputItem": "output_item", "ToolCall": "tool_call"}

__getattr__, __dir__ = lazy(__name__, {name: f".{MODULES.get(name, name.lower())}" for name in NAMES})
