//! Long lists, read back with room for what they hold and no more.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Reads a list whose length is written before it, and believes that length: the bytes have been checked. Left alone, serde makes
/// room for a megabyte and doubles it again and again, up to twice of what is needed.
pub(super) fn exactly<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_seq(Exactly(PhantomData))
}

struct Exactly<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Exactly<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut read = Vec::with_capacity(list.size_hint().unwrap_or(0));
        while let Some(next) = list.next_element()? {
            read.push(next);
        }
        Ok(read)
    }
}
