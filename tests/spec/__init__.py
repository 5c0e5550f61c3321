"""What answers, questions and rules mean, as tables a clinician can check."""
