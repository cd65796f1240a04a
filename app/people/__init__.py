"""The people in the village's care: who they are, and how their names and numbers are shown."""
