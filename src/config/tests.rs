//! What an operator is told about a setting that makes no sense.

use super::*;

#[test]
fn a_wrong_setting_is_named_in_one_sentence() {
    let sentence = check_database("mysql://x")
        .expect_err("not an engine")
        .to_string();
    assert_eq!(
        sentence,
        "LOTSEN_DATABASE must be sqlite:PATH or postgres://…"
    );
    assert!(check_database("sqlite:").is_err());
    assert!(check_url("LOTSEN_TELEGRAM_API", "ftp://x").is_err());
    assert!(check_token(&SecretString::from("hello")).is_err());
    assert!(check_token(&SecretString::from("123:AA")).is_ok());
}
