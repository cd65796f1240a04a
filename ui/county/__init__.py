"""The county's window: the same parts as the village's, over the use cases of `app.county`."""
