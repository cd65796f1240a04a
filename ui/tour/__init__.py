"""`yidai tour`: the whole main job through the real windows, on a sample village, with pictures."""
