"""`acuscreen rules …`: the tools for whoever writes and changes rules."""
