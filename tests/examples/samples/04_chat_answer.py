# document: sdk-reference
# section: 3. Chat Completions API
# after: 03_chat

response.id                          # "chatcmpl-xxx"
response.model                       # 实际使用的模型快照
response.choices[0].message.content  # 回复正文
response.choices[0].message.role     # "assistant"
response.choices[0].finish_reason    # "stop" | "length" | "content_filter"
response.usage.prompt_tokens         # 输入 token 数
response.usage.completion_tokens     # 输出 token 数
response.usage.total_tokens          # 总 token 数
