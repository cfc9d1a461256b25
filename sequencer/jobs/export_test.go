package jobs

// Ahead is how many batches are prepared at once.
const Ahead = ahead
