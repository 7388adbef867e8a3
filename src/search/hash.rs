//! A hasher for keys that are hashes already.

use std::hash::{BuildHasherDefault, Hasher};

/// For maps whose keys are hashes of features.
pub type Quick = BuildHasherDefault<Identity>;

/// Passes 32 bits through, spread over 64.
#[derive(Debug, Default, Clone, Copy)]
pub struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u32(u32::from(byte));
        }
    }

    fn write_u32(&mut self, key: u32) {
        self.0 = (self.0 ^ u64::from(key)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
