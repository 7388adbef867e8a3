//! Chance in stories.

/// Numbers that look random; the seed is told when a story fails.
pub struct Dice(u64);

impl Dice {
    /// With a seed of its own, or the one in `LOTSEN_TEST_SEED`, to see a failure again.
    pub fn new() -> Self {
        let given = std::env::var("LOTSEN_TEST_SEED").ok();
        let given = given.and_then(|seed| seed.parse::<u64>().ok());
        let seed =
            given.unwrap_or_else(|| getrandom::u64().expect("the system has random numbers")) | 1;
        println!("the seed of this run: {seed}");
        Dice(seed)
    }

    /// Below `limit`: Marsaglia's xorshift64.
    pub fn roll(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    /// One of these.
    pub fn picks<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let count = u64::try_from(of.len()).expect("not that many");
        &of[usize::try_from(self.roll(count)).expect("below the count")]
    }
}
