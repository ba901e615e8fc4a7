# document: sdk-reference
# section: 5. Message formats and vision

# developer 角色(推荐用作 system prompt,优先级高于 system)
{"role": "developer", "content": "You are a helpful assistant."}

# system 角色(仍可用)
{"role": "system", "content": "You are helpful."}

# user 角色
{"role": "user", "content": "Hello!"}

# assistant 角色
{"role": "assistant", "content": "Hi! How can I help?"}
