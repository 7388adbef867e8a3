#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| lotsen_fuzz::updates::check(data));
