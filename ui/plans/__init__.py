"""The plan templates: which there are, what they ask for, and which one holds for whom."""
