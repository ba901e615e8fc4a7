"""The same with nothing in between: the calls of the model are run here, and their results go back one by one.

Run it: openai-facade emulate --run docs/examples/tools_by_hand.py
"""

import json

from openai_facade import OpenAI
from openai_facade.types.responses import FunctionToolParam, ResponseInputItemParam

TOOL: FunctionToolParam = {
    "type": "function",
    "name": "weather",
    "description": "Tell how warm it is.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


def main() -> None:
    with OpenAI() as client:
        response = client.responses.create(model="gpt-5.4-mini", input="Do I need a coat in Oslo?", tools=[TOOL])
        while calls := [item for item in response.output if item.type == "function_call"]:
            results: list[ResponseInputItemParam] = []
            for call in calls:
                city = json.loads(call.arguments)["city"]
                print(f"the model asks for the weather of {city}")
                results.append({"type": "function_call_output", "call_id": call.call_id, "output": "9 degrees, rain"})
            response = client.responses.create(
                model="gpt-5.4-mini", previous_response_id=response.id, input=results, tools=[TOOL]
            )
    print(response.output_text)


if __name__ == "__main__":
    main()
