"""What a village may hand on when something is wrong: facts about the program, none about people."""
