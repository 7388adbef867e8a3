//! Rebuilds when a file is added to the folders that become part of the binary.

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=knowledge/phrases");
}
