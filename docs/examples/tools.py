"""Lets the model call a Python function: its signature and docstring are the definition, and the loop is ours.

Run it: openai-facade emulate --run docs/examples/tools.py
"""

from typing import Literal

from openai_facade import OpenAI

DEGREES = {"Paris": 21, "Oslo": 9}


def weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
    """Tell how warm it is.

    Args:
        city: The city, in English.
        unit: The scale of the answer.
    """
    degrees = DEGREES.get(city, 15)
    return f"{degrees if unit == 'celsius' else degrees * 9 / 5 + 32} degrees in {city}"


def main() -> None:
    with OpenAI() as client:
        result = client.responses.run_tools(
            model="gpt-5.4-mini",
            input="Do I need a coat in Oslo?",
            tools=[weather],
            max_turns=5,
            on_step=lambda step: print(f"turn {step.turn}: {step.results}"),
        )
    print(result.output_text)


if __name__ == "__main__":
    main()
