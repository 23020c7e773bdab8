# python: skip (there it is a prompt)
# python -m asyncio is the prompt here
"$ASPEN" -m asyncio
echo $?
