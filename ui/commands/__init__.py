"""The two command lines, `yidai` and `yidai-county`: for scripts, support and tests."""
