"""What a county's signed file carries besides keys: plans, holidays, lists. Each kind has its taker."""
